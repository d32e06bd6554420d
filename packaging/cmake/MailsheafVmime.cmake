# vmime, as the target mailsheaf_vmime: from the prefix -DVMIME_ROOT=…, else from its own CMake package, else
# from pkg-config. VMIME_INCLUDE_DIRS is for checks of its headers.

set(VMIME_ROOT "" CACHE PATH "Prefix of a vmime of one's own; before all others")
set(VMIME_EXTRA_LIBRARIES "" CACHE STRING "What a static vmime in VMIME_ROOT needs besides, for example gsasl;iconv")
add_library(mailsheaf_vmime INTERFACE)

if(VMIME_ROOT)
  find_path(VMIME_INCLUDE_DIRS vmime/vmime.hpp PATHS ${VMIME_ROOT}/include NO_DEFAULT_PATH REQUIRED)
  find_library(VMIME_LIBRARY vmime PATHS ${VMIME_ROOT}
      PATH_SUFFIXES lib lib64 lib/${CMAKE_LIBRARY_ARCHITECTURE} NO_DEFAULT_PATH REQUIRED)
  target_include_directories(mailsheaf_vmime SYSTEM INTERFACE ${VMIME_INCLUDE_DIRS})
  target_link_libraries(mailsheaf_vmime INTERFACE ${VMIME_LIBRARY} ${VMIME_EXTRA_LIBRARIES})
  # On Windows, a name does not tell a static library from that of a DLL.
  option(VMIME_STATIC "On Windows: the vmime in VMIME_ROOT is a static library" OFF)
  if(VMIME_LIBRARY MATCHES "\\.a$" OR VMIME_STATIC)
    target_compile_definitions(mailsheaf_vmime INTERFACE VMIME_STATIC)
  endif()
  set(VMIME_FROM "${VMIME_LIBRARY}")
else()
  find_package(vmime CONFIG QUIET)
  if(vmime_FOUND)
    get_target_property(VMIME_INCLUDE_DIRS vmime INTERFACE_INCLUDE_DIRECTORIES)
    target_link_libraries(mailsheaf_vmime INTERFACE vmime)
    set(VMIME_FROM "${vmime_DIR}")
  else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(VMIME REQUIRED IMPORTED_TARGET vmime)
    target_link_libraries(mailsheaf_vmime INTERFACE PkgConfig::VMIME)
    set(VMIME_FROM "pkg-config")
  endif()
endif()
message(STATUS "vmime: ${VMIME_FROM}")
