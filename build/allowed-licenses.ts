/** SPDX identifiers of licenses that ask for no more than their text beside the code. */
const allowed = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Whether code under a license may be in our packages. @param license an SPDX identifier, if there is one */
export const isAllowed = (license: string | undefined): boolean => allowed.includes(license ?? '');

/** package-lock.json, as far as it says what comes with the product. */
export type Lock = {
  packages: Record<string, { license?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }>;
};

/** The dependencies of the product, theirs included, that have no license which is allowed: "name (license)". */
export const refusedDependencies = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .filter(([, { license }]) => !isAllowed(license))
    .map(([path, { license = 'no license' }]) => `${path.replace(/^.*node_modules\//, '')} (${license})`);
