# What every target of the project has in common: language level, warnings, strict Qt, sanitizers.
# Linked by each target as mailsheaf_common.

add_library(mailsheaf_common INTERFACE)
target_compile_features(mailsheaf_common INTERFACE cxx_std_20)
target_include_directories(mailsheaf_common INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(mailsheaf_common INTERFACE
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MAILSHEAF_APP_ID="${MAILSHEAF_APP_ID}")

if(MSVC)
  target_compile_options(mailsheaf_common INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${MAILSHEAF_WERROR}>:/WX>)
else()
  target_compile_options(mailsheaf_common INTERFACE
      -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-qual
      -Wformat=2 -Wundef -Wextra-semi
      $<$<BOOL:${MAILSHEAF_WERROR}>:-Werror>)
endif()

if(MAILSHEAF_SANITIZE)
  # -O1 -g1: instrumented code takes less than half the time to compile, and reports still name every line.
  target_compile_options(mailsheaf_common INTERFACE
      -fsanitize=${MAILSHEAF_SANITIZE} -fno-omit-frame-pointer -O1 -g1)
  if(MAILSHEAF_SANITIZE MATCHES "undefined") # A test fails where undefined behaviour would only be printed.
    target_compile_options(mailsheaf_common INTERFACE -fno-sanitize-recover=undefined)
  endif()
  target_link_options(mailsheaf_common INTERFACE -fsanitize=${MAILSHEAF_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC's manual: the sanitizers' code makes this warning cry wolf. The other builds still have it.
    target_compile_options(mailsheaf_common INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

if(MAILSHEAF_FUZZ)
  target_compile_options(mailsheaf_common INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The presets compile the sources of a room together, where that has been tried. What windows.h defines, for one, must not
# reach other files.
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
  set(CMAKE_UNITY_BUILD OFF)
endif()

# More than a hundred tests are linked, which takes GNU's linker many times as long.
if(BUILD_TESTING AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  find_program(MAILSHEAF_LLD ld.lld)
  mark_as_advanced(MAILSHEAF_LLD)
  if(MAILSHEAF_LLD)
    target_link_options(mailsheaf_common INTERFACE -fuse-ld=lld)
  endif()
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(MAILSHEAF_CCACHE ccache)
  mark_as_advanced(MAILSHEAF_CCACHE)
  if(MAILSHEAF_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${MAILSHEAF_CCACHE})
  endif()
endif()

# mailsheaf_moc(TARGET SOURCES...): runs moc on the headers that ask for it and on sources that include their own .moc.
# Not AUTOMOC, which starts a process for each of two hundred targets, one after the other, after every change of a
# library they link. A file that gets its first Q_OBJECT wants a new run of CMake.
add_custom_target(mailsheaf_mocs) # all of their output
function(mailsheaf_moc target)
  set(place ${PROJECT_BINARY_DIR}/moc/${target})
  set(outputs "")
  foreach(source ${ARGN})
    get_filename_component(stem ${source} NAME_WE)
    set(asks "")
    if(source MATCHES "\\.h$")
      file(STRINGS ${source} asks REGEX "^ *Q_(OBJECT|GADGET|NAMESPACE)$" LIMIT_COUNT 1)
      set(output ${place}/moc_${stem}.cpp)
    elseif(source MATCHES "^[^/$][^$]*\\.cpp$") # not what is generated
      file(STRINGS ${source} asks REGEX "^#include \"${stem}\\.moc\"$" LIMIT_COUNT 1)
      set(output ${place}/${stem}.moc)
    endif()
    if(asks)
      qt_generate_moc(${source} ${output} TARGET ${target})
      list(APPEND outputs ${output})
    endif()
  endforeach()
  if(outputs)
    target_sources(${target} PRIVATE ${outputs})
    target_include_directories(${target} PRIVATE ${place})
    add_custom_target(${target}_moc DEPENDS ${outputs})
    add_dependencies(mailsheaf_mocs ${target}_moc)
  endif()
endfunction()

# mailsheaf_room(NAME SOURCES... [PUBLIC libs...] [PRIVATE libs...]): one room of the house, a static library.
function(mailsheaf_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  mailsheaf_moc(${name} ${ROOM_SOURCES})
  target_link_libraries(${name} PUBLIC mailsheaf_common ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
  add_dependencies(${name} mailsheaf_fences)
endfunction()
