export default function Activities() {
  return null;
}
