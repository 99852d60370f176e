import type { Position } from 'geojson';
import { pairKey } from './pair-key';

/** Takes positions that are close to one another for the first of them met. */
export class VertexSnapper {
  private readonly byCell = new Map<number, Position>();
  private readonly ranks = new Map<Position, number>();

  /** @param step - positions closer than this on both axes are one, in the unit of the coordinates. */
  constructor(private readonly step: number) {}

  /** The position that stands for this one: always the same object for the same vertex. */
  snap(position: Position): Position {
    const [x = Number.NaN, y = Number.NaN] = position;
    const [column, row] = [Math.floor(x / this.step), Math.floor(y / this.step)];
    const own = this.byCell.get(pairKey(column, row));
    if (own !== undefined) return own;
    const known = this.neighbourOf(position, column, row);
    if (known !== undefined) return known;
    this.byCell.set(pairKey(column, row), position);
    this.ranks.set(position, this.ranks.size);
    return position;
  }

  /** Rank of a vertex in the order vertices were met; `-1` for a position {@link snap} has not returned. */
  rankOf(vertex: Position): number {
    return this.ranks.get(vertex) ?? -1;
  }

  private neighbourOf(position: Position, column: number, row: number): Position | undefined {
    for (let nextColumn = column - 1; nextColumn <= column + 1; nextColumn += 1)
      for (let nextRow = row - 1; nextRow <= row + 1; nextRow += 1) {
        const candidate = this.byCell.get(pairKey(nextColumn, nextRow));
        if (candidate !== undefined && this.isClose(candidate, position)) return candidate;
      }
    return undefined;
  }

  private isClose(left: Position, right: Position): boolean {
    return (
      Math.abs((left[0] ?? Number.NaN) - (right[0] ?? Number.NaN)) < this.step &&
      Math.abs((left[1] ?? Number.NaN) - (right[1] ?? Number.NaN)) < this.step
    );
  }
}
