export default function ToDo() {
  return null;
}
