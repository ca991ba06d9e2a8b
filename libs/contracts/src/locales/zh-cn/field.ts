/** One field of a request, by the name of the constraint it fails; `at` is its place in the request. */
export const field = {
  matches:
    '“{{at}}”格式不符。编号只用1至40个半角字母、数字或“-”；分值请用半角数字，如“4.5”；文字不能为空白。',
  isDefined: '“{{at}}”没有填写。请填写。',
  isId: '“{{at}}”须为1至40个半角字母、数字或“-”。',
  isText: '“{{at}}”不能为空，不能过长，也不能含有控制字符、零宽字符等看不见的字符。请核对后重新填写。',
  isPoints: '“{{at}}”须为数值，请用半角数字并加引号，如“4.5”。',
  isItemValue:
    '“{{at}}”须为分值（半角数字并加引号，如“4.5”），一票否决填“in-force”或者“not-in-force”，指标是否适用填“applicable”或者“not-applicable”。',
  isSha256: '“{{at}}”须为文件的SHA-256（64位小写十六进制）。请先上传文件。',
  isInstant: '“{{at}}”须为带时区的时间，请按“2024-08-06T22:30:00+08:00”的格式填写。',
  isDay: '“{{at}}”须为日期，请按“2024-07-31”的格式填写。',
  isInt: '“{{at}}”须为整数，请用半角数字，不加引号。',
  min: '“{{at}}”过小。请核对允许的范围。',
  max: '“{{at}}”过大。请核对允许的范围。',
  isIn: '“{{at}}”不在可选范围内。请选择规定的选项。',
  isString: '“{{at}}”须为文字。',
  isLength: '“{{at}}”长度不符，不能为空，也不能过长。',
  maxLength: '“{{at}}”须为文字，且不能超过规定的字数。请填写或者缩短。',
  isArray: '“{{at}}”须为列表。',
  arrayMinSize: '“{{at}}”的项数过少。请补充。',
  arrayMaxSize: '“{{at}}”的项数过多。请减少或者分次提交。',
  isObject: '“{{at}}”须为对象。',
  isRatings: '“{{at}}”须按单位填写评议选项。',
  nestedValidation: '“{{at}}”的内容不完整或者类型不符。请逐项填写。',
  unknownValue: '“{{at}}”的内容无法识别。请对照接口说明填写。',
  whitelistValidation: '“{{at}}”不是规定的项目。请删去。',
};
