// In place of the native module of this name (copy-on-write file copies, has to be compiled): plain fs copies.
const fs = require("node:fs");
module.exports = {
  copyFile: fs.promises.copyFile,
  copyFileSync: fs.copyFileSync,
  cp: fs.promises.cp,
  isCloneSupported: () => false,
  constants: fs.constants,
};
