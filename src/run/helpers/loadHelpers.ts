import { stat } from 'node:fs/promises';
import { isPackageMissing, MesuraError, type Place } from '../../domain/index.ts';
import type { HelperSignature } from '../../template/index.ts';
import { importCode } from '../code/importCode.ts';
import { whyUnreadable } from '../code/whyUnreadable.ts';
import { callable } from './callable.ts';
import type { HelperInput, ShopHelper } from './defineHelper.ts';
import { inputOf } from './inputs.ts';
import { placeInStack } from './placeInStack.ts';
import { readHelpers } from './readHelpers.ts';
import type { ShopHelpers } from './ShopHelpers.ts';

/**
 * @param file absolute
 * @param shown how a person would write a path
 * @throws MesuraError CONFIG_INVALID
 */
export async function loadHelpers(
  file: string,
  { shown, follow = false }: { readonly shown: (absolute: string) => string; readonly follow?: boolean },
): Promise<ShopHelpers> {
  const { mtimeMs } = await stat(file).catch((cause: unknown) => {
    throw new MesuraError('CONFIG_INVALID', `there is no file ${shown(file)}`, {
      fix: 'correct "helpers" in the configuration',
      cause,
    });
  });
  const { value, files } = await importCode(file, { version: mtimeMs, follow }).catch((cause: unknown) => {
    if (isPackageMissing(cause)) throw cause;
    const { why, place } = whyUnreadable(cause, shown);
    throw new MesuraError('CONFIG_INVALID', `${shown(file)} cannot be read`, {
      why,
      fix: 'it must be a module whose default export are the helpers; docs/helpers.md has an example',
      place: place ?? { file: shown(file) },
      cause,
    });
  });
  const helpers = Object.entries(readHelpers(value, shown(file)));
  const placeOf = (error: unknown) => placeText(placeInStack(error, shown));
  return Object.freeze({
    functions: Object.fromEntries(helpers.map(([name, helper]) => [name, callable(name, helper, placeOf)])),
    signatures: Object.fromEntries(helpers.map(([name, helper]) => [name, signatureOf(helper)])),
    files,
  });
}

function placeText(place: Place | undefined): string | undefined {
  return place === undefined ? undefined : [place.file, place.line, place.column].join(':');
}

const RETURNS = {
  text: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  markup: { type: 'string', format: 'html' },
} as const;

function signatureOf({ takes, options = {}, gives, inside }: ShopHelper): HelperSignature {
  const parameter = (name: string, input: HelperInput) => {
    const { schema, optional } = inputOf(input);
    return { name, type: schema, optional };
  };
  return Object.freeze({
    params: takes.map((input, at) => parameter(`${at + 1}: ${input}`, input)),
    hash: Object.entries(options).map(([name, input]) => parameter(name, input)),
    returns: RETURNS[gives],
    ...(inside === undefined ? {} : { inside }),
  });
}
