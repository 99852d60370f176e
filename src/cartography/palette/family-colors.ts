import type { CategoryFamily } from '@/domain/offer';
import type { ThemeName } from './theme';

/**
 * Colour of each family of establishments: hues of Okabe and Ito (2008), darkened on light land and lightened on dark
 * land until each stands out from it (3:1) and they stay apart in deuteranopia and protanopia.
 */
export const FAMILY_COLORS: Readonly<Record<ThemeName, Readonly<Record<CategoryFamily, string>>>> = {
  light: {
    'child-institution': '#005f8f',
    'child-service': '#3f8fe0',
    'early-intervention': '#14945c',
    'adult-work': '#cf6a0a',
    'adult-housing': '#c2333a',
    'adult-care-home': '#b0628c',
    'adult-service': '#525500',
    resource: '#33231c',
  },
  dark: {
    'child-institution': '#2f96f5',
    'child-service': '#74d4fb',
    'early-intervention': '#33c08f',
    'adult-work': '#dd9200',
    'adult-housing': '#e2644f',
    'adult-care-home': '#cc7fb4',
    'adult-service': '#ece85a',
    resource: '#fafaf0',
  },
};
