# Completion of compare and role-compare for fish 3.4 and later. fish quotes what it inserts.
function __role_compare_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l current (commandline -ct)
    set -l reply (command role-compare __complete fish $words "$current" 2>/dev/null)
    switch "$reply[1]"
        case files
            __fish_complete_path "$current"
        case folders
            __fish_complete_directories "$current"
        case words
            set -e reply[1]
            printf '%s\n' $reply
    end
end
complete -c role-compare -f -k -a '(__role_compare_complete)'
# ImageMagick has a `compare` too. If that is the one in the path, its completion is left alone.
switch (path resolve -- (command -s compare) 2>/dev/null)
    case '*magick*' '*-im6*' '*-im7*'
    case '*'
        complete -c compare -f -k -a '(__role_compare_complete)'
end
