#!/usr/bin/env bash
# The year 2023 of the invented town 芦汀镇 as its office would have recorded it: ledger, progress, two changes, sign-offs.
# usage: load.sh STORE [DUBAN]          (makes STORE; DUBAN is the program, duban where it isn't given)
set -euo pipefail
store=$1
duban=${2:-duban}
here=$(cd "$(dirname "$0")" && pwd)
d() { "$duban" --store "$store" "$@"; }

d init 芦汀镇 --code LT
d import "$here/ledger-2023.csv" --period 2023
d import "$here/progress-2023.csv"

# The county cut the sewer plan: the target in force is 14公里, and results are printed against 18公里 too.
d adjust LT-2023-12 --target '>=14公里' --authority 上级调整 --number 泽发改〔2023〕41号 --reason 县级建设规划调整 --on 2023-06-20
# Asked for after the deadline of 30 September: the delay stays on record.
d adjust LT-2023-05 --due 2023-11-30 --authority 领导批示 --number 芦政纪〔2023〕9号 --reason 进口织机推迟到港 --on 2023-10-12

# Signed off in two steps, where this version has the command; who asks and who approves differ.
if "$duban" signoff --help >/dev/null 2>&1; then
  for code in LT-2023-11 LT-2023-20; do
    d signoff request $code --by 渔政中队 --on 2023-07-05
    d signoff verify $code --by 督查办 --on 2023-07-10
    d signoff approve $code --by 党政办 --on 2023-07-12
  done
fi
