declare module "mocha/mocha";
