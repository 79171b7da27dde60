import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import '../../src/app/teksten-later.ts';

// jsdom has no lay-out, so there is nothing to scroll.
window.scrollTo = vi.fn();

afterEach(cleanup);
