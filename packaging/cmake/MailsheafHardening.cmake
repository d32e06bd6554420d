# Executables that are hard to misuse when there is a mistake in them (Linux, GCC and Clang). The linker's part is in
# every build, the compiler's in optimised ones. packaging/linux/check-hardening looks at the result.

if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux" OR MAILSHEAF_SANITIZE)
  return()
endif()

include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
target_link_options(mailsheaf_common INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)

set(optimised $<NOT:$<CONFIG:Debug>>)
target_compile_options(mailsheaf_common INTERFACE
    $<${optimised}:-fstack-protector-strong>
    "$<${optimised}:SHELL:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>" # in this order; Ubuntu's compiler has one of its own
    $<${optimised}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
target_compile_definitions(mailsheaf_common INTERFACE $<${optimised}:_GLIBCXX_ASSERTIONS>)
check_cxx_compiler_flag(-fcf-protection MAILSHEAF_HAS_CF_PROTECTION) # x86 only
if(MAILSHEAF_HAS_CF_PROTECTION)
  target_compile_options(mailsheaf_common INTERFACE $<${optimised}:-fcf-protection>)
endif()
