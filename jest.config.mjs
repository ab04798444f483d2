export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // These packages ship ES modules only, so they pass through the transform like our own files.
  transformIgnorePatterns: ['/node_modules/(?!(@ironcalc|@cj-tech-master|@sparticuz)/)'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
