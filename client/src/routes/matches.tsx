export default function Matches() {
  return null;
}
