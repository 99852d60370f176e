import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CircleNest } from '@/views/swatches';

function drawn(...radii: number[]) {
  const circles = radii.map((radiusPx) => ({ value: radiusPx, radiusPx }));
  const { container } = render(
    <CircleNest circles={circles} labels={radii.map(String)} fill="#888888" edge="#000000" />,
  );
  const numbers = (name: string, attribute: string) =>
    [...container.querySelectorAll(name)].map((element) => Number(element.getAttribute(attribute)));
  return {
    middles: numbers('circle', 'cy'),
    labels: numbers('text', 'y'),
    leaders: container.querySelectorAll('path').length,
    height: numbers('svg', 'height')[0],
  };
}

describe('the circles of a legend', () => {
  it('stand on one point, tied to their labels', () => {
    const { middles, leaders } = drawn(20, 9, 6);
    expect(middles).toEqual([41 - 20, 41 - 9, 41 - 6]);
    expect(leaders).toBe(3);
  });

  it('stand beside their labels where thousands of circles have shrunk them to less than a line', () => {
    const { middles, labels, leaders, height } = drawn(3, 1.4, 0.9);
    expect(middles).toEqual([7.5, 22.5, 37.5]);
    expect(labels).toEqual([11.5, 26.5, 41.5]);
    expect(leaders).toBe(0);
    expect(height).toBe(46);
  });
});
