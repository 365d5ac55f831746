// In place of the native log writer of this name (has to be compiled): appends to the same file.
const fs = require("node:fs");
class Logger {
  constructor(file) {
    this.file = file;
    this.level = 2;
  }
  write(text) {
    if (this.file) {
      try {
        fs.appendFileSync(this.file, `${new Date().toISOString()} ${text}\n`);
      } catch {
        this.file = undefined;
      }
    }
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {
    this.file = undefined;
  }
}
["trace", "debug", "info", "warn", "error", "critical"].forEach((name, n) => {
  Logger.prototype[name] = function (text) {
    if (n >= this.level) {
      this.write(`[${name}] ${text}`);
    }
  };
});
const create = async (_name, file) => new Logger(file);
// one assignment each: the server imports this as an ES module, which sees only names exported so
exports.version = 11100;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
