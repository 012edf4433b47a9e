declare module 'xlsx-populate' {
  interface Cell {
    value(): unknown;
    value(next: string): Cell;
  }
  interface Sheet {
    name(): string;
    cell(row: number, column: number): Cell;
    usedRange(): { endCell(): { rowNumber(): number }; value(): unknown[][] } | undefined;
  }
  interface Workbook {
    sheets(): Sheet[];
    sheet(name: string): Sheet;
    outputAsync(): Promise<Buffer>;
  }
  export function fromFileAsync(path: string): Promise<Workbook>;
  export function fromDataAsync(bytes: Buffer): Promise<Workbook>;
}
