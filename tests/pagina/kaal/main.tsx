/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The framework with an empty app: what every page made with React pays at least. */
function Leeg() {
  const [nummer, zet] = useState(1);
  return (
    <>
      <h1>Vraag {nummer}</h1>
      <button type="button" onClick={() => zet(nummer + 1)}>
        Verder
      </button>
    </>
  );
}

const wortel = document.getElementById('wortel');
if (wortel) createRoot(wortel).render(<Leeg />);
