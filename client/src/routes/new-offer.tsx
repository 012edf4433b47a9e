export default function NewOffer() {
  return null;
}
