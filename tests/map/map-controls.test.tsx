import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MapControls } from '@/map/MapControls';
import { ScaleBar } from '@/map/ScaleBar';
import { newUser } from '../support/new-user';

test('the buttons of the map zoom one step and show the whole of France, from the keyboard as well', async () => {
  const asked: string[] = [];
  render(
    <MapControls
      labels={{ zoomIn: 'Rapprocher', zoomOut: 'Éloigner', reset: 'Toute la France' }}
      onZoom={(steps) => asked.push(`zoom ${steps}`)}
      onReset={() => asked.push('reset')}
    />,
  );
  const user = newUser();
  await user.click(screen.getByRole('button', { name: 'Rapprocher' }));
  await user.click(screen.getByRole('button', { name: 'Éloigner' }));
  await user.tab();
  expect(screen.getByRole('button', { name: 'Toute la France' })).toHaveProperty('tabIndex', 0);
  screen.getByRole('button', { name: 'Toute la France' }).focus();
  await user.keyboard('{Enter}');
  expect(asked).toEqual(['zoom 1', 'zoom -1', 'reset']);
});

test('the scale bar is as wide as the distance written on it', () => {
  render(<ScaleBar metresPerPixel={1250} formatDistance={(metres) => `${metres / 1000} km`} />);
  expect(screen.getByText('100 km').style.width).toBe('80px');
});
