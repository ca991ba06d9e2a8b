#!/bin/sh
# Kaoping from one folder, without internet: nothing is fetched, nothing is compiled.
#   sh kaoping.sh check              every file is as it was packed 核对文件
#   sh kaoping.sh start              the server; settings by environment, see docs/reference/settings.md 启动服务器
#   sh kaoping.sh worker             a worker of several nodes 启动后台进程
#   sh kaoping.sh doctor|backup|…    a command; `sh kaoping.sh --help` lists them 执行命令
set -eu
here=$(cd "$(dirname "$0")" && pwd)
node="$here/runtime/node"
"$node" -e 0 2>/dev/null || {
  echo "The Node of this archive does not run here ($(uname -m)). Use the archive for this kind of machine, or put Node 20.19 or newer at $node." >&2
  echo "本压缩包自带的Node不能在这台机器（$(uname -m)）上运行。请换用对应机型的压缩包，或者把Node 20.19以上版本放到$node。" >&2
  exit 2
}
case "${1:-start}" in
  check)
    cd "$here"
    sha256sum --quiet --strict -c SHA256SUMS || {
      echo 'A file is not as it was packed. Copy the archive again. 文件与打包时不同，请重新拷贝压缩包。' >&2
      exit 1
    }
    echo 'Every file is as it was packed. 文件完好。'
    ;;
  start) exec "$node" --enable-source-maps "$here/dist/apps/api/src/main.js" ;;
  worker) exec "$node" --enable-source-maps "$here/dist/apps/worker/src/main.js" ;;
  *) exec "$node" --enable-source-maps "$here/dist/apps/cli/src/main.js" "$@" ;;
esac
