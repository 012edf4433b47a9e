export default function Match() {
  return null;
}
