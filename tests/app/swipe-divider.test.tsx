import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SwipeDivider } from '@/app/layout/SwipeDivider';
import { renderView } from '../support/render-view';

function Room() {
  const [share, setShare] = useState(0.5);
  return <SwipeDivider share={share} onChange={setShare} />;
}

describe('the divider of a swipe', () => {
  it('moves with the keys of a slider, stops at the sides, and tells the share of the left map', async () => {
    const { user } = renderView(<Room />);
    const slider = screen.getByRole('slider', { name: 'Limite entre les deux cartes' });
    const shown = () => slider.getAttribute('aria-valuenow');
    slider.focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(shown()).toBe('46');
    expect(slider.getAttribute('aria-valuetext')).toMatch(/carte de gauche sur 46\s*% de la largeur/);
    await user.keyboard('{PageUp}');
    expect(shown()).toBe('56');
    await user.keyboard('{End}{ArrowRight}');
    expect(shown()).toBe('100');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(shown()).toBe('0');
    fireEvent.doubleClick(slider);
    expect(shown()).toBe('50');
  });
});
