import { useEffect } from 'react';
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
