// Prints nanoseconds by call. Each call has a loop of its own, so that the engine optimizes it as it would in a program
// that makes this call only.
import { getReasonPhrase, getStatusCode, StatusCodes } from 'http-status-codes';
import { do_not_optimize, measure } from 'mitata';
import statuses from 'statuses';

const { infoOf, isRetryable, parseWapiCode, WapiCode } = await import(process.argv[2]);

const wapiCodes = Object.values(WapiCode).filter(Number.isInteger);
const wapiTexts = wapiCodes.map(String);
const httpCodes = Object.values(StatusCodes).filter((code) => code in statuses.message);
const httpTexts = httpCodes.map(String);
const phrases = httpCodes.map(getReasonPhrase);

const loops = {
  'infoOf(2201)': [
    wapiCodes,
    () => {
      for (const code of wapiCodes) do_not_optimize(infoOf(code));
    },
  ],
  'isRetryable(2201)': [
    wapiCodes,
    () => {
      for (const code of wapiCodes) do_not_optimize(isRetryable(code));
    },
  ],
  'parseWapiCode(2201)': [
    wapiCodes,
    () => {
      for (const code of wapiCodes) do_not_optimize(parseWapiCode(code));
    },
  ],
  "parseWapiCode('2201')": [
    wapiTexts,
    () => {
      for (const text of wapiTexts) do_not_optimize(parseWapiCode(text));
    },
  ],
  'getReasonPhrase(404)': [
    httpCodes,
    () => {
      for (const code of httpCodes) do_not_optimize(getReasonPhrase(code));
    },
  ],
  "getStatusCode('Not Found')": [
    phrases,
    () => {
      for (const phrase of phrases) do_not_optimize(getStatusCode(phrase));
    },
  ],
  'statuses.message[404]': [
    httpCodes,
    () => {
      for (const code of httpCodes) do_not_optimize(statuses.message[code]);
    },
  ],
  'statuses.retry[404]': [
    httpCodes,
    () => {
      for (const code of httpCodes) do_not_optimize(statuses.retry[code]);
    },
  ],
  "statuses('404')": [
    httpTexts,
    () => {
      for (const text of httpTexts) do_not_optimize(statuses(text));
    },
  ],
};

const nanoseconds = {};
for (const [call, [inputs, loop]] of Object.entries(loops)) {
  const { p50 } = await measure(loop);
  nanoseconds[call] = p50 / inputs.length;
}
process.stdout.write(JSON.stringify(nanoseconds));
