/** The product's mark: what is asked above the line, what is served under it. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <rect x="1" y="1" width="26" height="26" rx="4" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M6 6h4v5H6zM12 6h4v5h-4zM18 6h4v5h-4z" fill="none" stroke="var(--need)" strokeWidth="1.6" />
      <path d="M3.5 14.5h21" stroke="var(--ink)" strokeWidth="1.6" />
      <path d="M6 18h4v4H6zM12 18h4v4h-4z" fill="var(--serve)" />
      <path d="M18 18h4v4h-4z" fill="none" stroke="var(--serve)" strokeWidth="1.6" strokeDasharray="2 1.5" />
    </svg>
  );
}
