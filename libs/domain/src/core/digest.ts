/** SHA-256 of a file's bytes, as evidence is named by: 64 hexadecimal digits in lower case. */
const SHA256 = /^[0-9a-f]{64}$/;

export const isSha256 = (text: string): boolean => SHA256.test(text);
