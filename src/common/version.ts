/** Version of the package; drivers, command line and cluster must have the same. A test holds it to package.json. */
export const BATCHRAY_VERSION = '0.1.0';
