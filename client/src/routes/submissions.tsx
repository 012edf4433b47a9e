export default function Submissions() {
  return null;
}
