// Prints for each file whether Ajv finds it valid: node ajv-verdicts.cjs SCHEMA FILE...
const fs = require("fs");
const Ajv2020 = require("ajv/dist/2020");
const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(read(schema));
for (const file of files) console.log(file, validate(read(file)));
