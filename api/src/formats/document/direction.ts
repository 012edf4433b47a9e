/** By its first letter, as a browser tells it; what has none reads as the document does. */
export function readsRightToLeft(text: string, document: boolean): boolean {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first === undefined ? document : rightToLeft.test(first);
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
