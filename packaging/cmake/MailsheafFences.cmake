# The walls between the rooms, checked on every build: a linker only notices a library that is used, and
# system headers are in everybody's path. See CheckFences.cmake for the rules.

set(MAILSHEAF_FENCE_COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR}
    -P ${PROJECT_SOURCE_DIR}/packaging/cmake/CheckFences.cmake)
execute_process(COMMAND ${MAILSHEAF_FENCE_COMMAND} COMMAND_ERROR_IS_FATAL ANY)
add_custom_target(mailsheaf_fences COMMAND ${MAILSHEAF_FENCE_COMMAND} VERBATIM)
