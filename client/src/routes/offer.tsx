export default function Offer() {
  return null;
}
