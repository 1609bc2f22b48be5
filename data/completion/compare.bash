# Completion of compare and role-compare for bash 3.2 and later.
# Nothing that is typed or completed is evaluated: the command gets the line as it was typed, and replies with words that are quoted.
_role_compare() {
  local kind line
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r line; do COMPREPLY+=("$line"); done
  } < <(command role-compare __complete bash "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  case $kind in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
}
complete -F _role_compare role-compare
# ImageMagick has a `compare` too. If that is the one in the path, its completion is left alone.
case $(readlink -f "$(type -P compare)" 2>/dev/null) in
  *magick* | *-im[0-9]*) ;;
  *) complete -F _role_compare compare ;;
esac
