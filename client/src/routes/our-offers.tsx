export default function OurOffers() {
  return null;
}
