import { type BaseSyntheticEvent, useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import { useGeheugen } from '../Geheugen.ts';

/** A form that still holds what was typed when the resident comes back to it, until the question is answered. */
export function useVraagformulier<V extends FieldValues>(sleutel: string, standaard: DefaultValues<V>): UseFormReturn<V> {
  const { concepten } = useGeheugen();
  const concept = concepten.get(sleutel) as DefaultValues<V> | undefined;
  const formulier = useForm<V>({ defaultValues: concept ?? standaard, shouldFocusError: false, reValidateMode: 'onSubmit' });
  const { watch } = formulier;
  useEffect(() => {
    const volgen = watch((waarden) => concepten.set(sleutel, structuredClone(waarden)));
    return () => volgen.unsubscribe();
  }, [watch, concepten, sleutel]);
  return formulier;
}

type Verder = (e: BaseSyntheticEvent) => Promise<void>;

/** A field that appeared below a choice may still be out of sight: the first "Verder" leads to it, and only the next one says that it is empty. */
export function useEerstNaar(veld: string, isLeeg: () => boolean): (verder: Verder) => Verder {
  const gewezen = useRef(false);
  return (verder) => async (e) => {
    const invoer = document.getElementById(veld);
    if (gewezen.current || !invoer || invoer === document.activeElement || !isLeeg()) return verder(e);
    e.preventDefault();
    gewezen.current = true;
    invoer.focus();
  };
}
