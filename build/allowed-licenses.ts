/** SPDX identifiers of the licenses that require no more than shipping their text with the code. */
const allowed = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Whether code under a license may be in our packages. @param license an SPDX identifier, if any */
export const isAllowed = (license: string | undefined): boolean => allowed.includes(license ?? '');

/** The parts of package-lock.json that say what ships with the product. */
export type Lock = {
  packages: Record<string, { license?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }>;
};

/** The product's dependencies, direct and indirect, whose license is not allowed: "name (license)". */
export const refusedDependencies = ({ packages }: Lock): string[] =>
  Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .filter(([, { license }]) => !isAllowed(license))
    .map(([path, { license = 'no license' }]) => `${path.replace(/^.*node_modules\//, '')} (${license})`);
