// SPDX-License-Identifier: Apache-2.0
// Nothing but what its CMake target has every test read first.
