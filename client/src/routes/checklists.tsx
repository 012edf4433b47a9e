export default function Checklists() {
  return null;
}
