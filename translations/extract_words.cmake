# SPDX-License-Identifier: Apache-2.0
# The sentences of app/words stand in text("…"), those of the checks in say("…"), with or without arguments, which lupdate does not know: it reads copies
# in which their literals are marked in its own way. WORDS: the sources; OUT: the folder of the copies.
file(REMOVE_RECURSE ${OUT})
set(literals "((\"([^\"\\]|\\\\.)*\"[ \n]*)+)")
foreach(file ${WORDS})
    file(READ ${file} source)
    string(REGEX REPLACE "([^A-Za-z0-9_.>:~])(text|say)\\([ \n]*${literals}" "\\1QT_TRANSLATE_NOOP(\"dwctl\", \\3); ("
        source "${source}")
    cmake_path(GET file FILENAME name)
    file(WRITE ${OUT}/${name} "${source}")
endforeach()
