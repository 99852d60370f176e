import { describe, expect, it } from 'vitest';
import { readLimits } from '@/views/class-editor/read-limits';
import { sliderRange } from '@/views/class-editor/slider-range';

describe('limits as typed', () => {
  it('have their decimals after a comma or a point, in any order, once each', () => {
    expect(readLimits('12,4 ; 9.9;−3; 9,9 ;1 200')).toEqual({ ok: true, value: [-3, 9.9, 12.4, 1200] });
  });

  it('are refused with the text at fault', () => {
    expect(readLimits('3 ; 1e5')).toEqual({ ok: false, error: { code: 'not-a-number', text: '1e5' } });
    expect(readLimits(' ; ')).toMatchObject({ error: { code: 'none' } });
    expect(readLimits('1;2;3;4;5;6;7;8')).toEqual({ ok: false, error: { code: 'too-many', text: '7' } });
  });
});

describe('the steps of the slider', () => {
  it('are round, two hundred or so, between round ends that hold every bound', () => {
    expect(sliderRange([3.07, 5, 21.66])).toEqual({ lowest: 3, highest: 21.7, step: 0.1, decimals: 1 });
    expect(sliderRange([120, 4000])).toEqual({ lowest: 120, highest: 4000, step: 20, decimals: 0 });
    expect(sliderRange([4, 4]).highest).toBeGreaterThanOrEqual(4);
  });
});
