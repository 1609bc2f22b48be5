#compdef role-compare compare
# Completion of compare and role-compare for zsh. Words are unquoted, but never evaluated. zsh quotes what it inserts.
_role_compare() {
  local kind line
  local -i width=0
  local -a reply values shown
  reply=("${(@f)$(command role-compare __complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  kind=$reply[1]
  reply[1]=()
  for line in $reply; do
    values+=("${line%%$'\t'*}")
    (( $#values[-1] > width )) && width=$#values[-1]
  done
  for line in $reply; do shown+=("${(r:width:)${line%%$'\t'*}}  ${line#*$'\t'}"); done
  case $kind in
    files) _files ;;
    folders) _files -/ ;;
    words) compadd -V values -l -d shown -a values ;;
  esac
}
if [[ $funcstack[1] == _role_compare ]]; then
  _role_compare "$@"
else
  compdef _role_compare role-compare
  # ImageMagick has a `compare` too. If that is the one in the path, its completion is left alone.
  case ${commands[compare]:A} in
    *magick*|*-im[0-9]*) ;;
    *) compdef _role_compare compare ;;
  esac
fi
