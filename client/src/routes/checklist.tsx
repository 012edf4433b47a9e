export default function Checklist() {
  return null;
}
