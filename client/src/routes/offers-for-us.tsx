export default function OffersForUs() {
  return null;
}
