export const possibleTypes: Record<string, string[]> = {
  "Refusal": [
    "Conflict",
    "Refused"
  ]
};
