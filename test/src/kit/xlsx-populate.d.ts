declare module 'xlsx-populate' {
  interface Cell {
    value(): unknown;
    value(next: string): Cell;
  }
  interface Sheet {
    name(): string;
    cell(row: number, column: number): Cell;
    usedRange(): { endCell(): { rowNumber(): number } } | undefined;
  }
  interface Workbook {
    sheets(): Sheet[];
    outputAsync(): Promise<Buffer>;
  }
  export function fromFileAsync(path: string): Promise<Workbook>;
}
