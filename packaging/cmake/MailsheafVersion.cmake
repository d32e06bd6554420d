# MAILSHEAF_VERSION, the same in every program and package: of the git tag "v1.2.3", with "+dev" when something has
# changed since; of the project with "~dev" before its first tag; outside git, that of the project. Packages sort it so.
# -DMAILSHEAF_VERSION=... says it otherwise.
# SOURCE_DATE_EPOCH: the time of the commit, for what carries a date.

find_program(GIT_EXECUTABLE git)
mark_as_advanced(GIT_EXECUTABLE)

function(mailsheaf_git variable)
  set(output "")
  if(GIT_EXECUTABLE AND EXISTS ${PROJECT_SOURCE_DIR}/.git)
    execute_process(COMMAND ${GIT_EXECUTABLE} ${ARGN} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        OUTPUT_VARIABLE output OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
  set(${variable} "${output}" PARENT_SCOPE)
endfunction()

mailsheaf_git(commit_time log -1 --format=%ct)
if(NOT MAILSHEAF_VERSION)
  mailsheaf_git(described describe --tags --match "v[0-9]*" --dirty)
  if(described MATCHES "^v([0-9.]+)$")
    set(MAILSHEAF_VERSION ${CMAKE_MATCH_1})
  elseif(described MATCHES "^v([0-9.]+)")
    set(MAILSHEAF_VERSION ${CMAKE_MATCH_1}+dev)
  elseif(commit_time)
    set(MAILSHEAF_VERSION ${PROJECT_VERSION}~dev)
  else()
    set(MAILSHEAF_VERSION ${PROJECT_VERSION})
  endif()
endif()
message(STATUS "Mailsheaf ${MAILSHEAF_VERSION}")

string(REGEX MATCH "^[0-9]+(\\.[0-9]+)*" MAILSHEAF_VERSION_NUMBER ${MAILSHEAF_VERSION}) # where only numbers may stand
if(commit_time AND NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  set(ENV{SOURCE_DATE_EPOCH} ${commit_time}) # CMake's TIMESTAMP takes it from there
endif()
