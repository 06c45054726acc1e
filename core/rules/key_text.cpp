// SPDX-License-Identifier: Apache-2.0
#include "core/rules/key_text.h"

#include <algorithm>

namespace dwc {

namespace {

constexpr std::string_view kPrefix = "X509:<SHA1-TP-PUBKEY>";
constexpr std::size_t kThumbprint = 40;
constexpr std::size_t kKeyHash = 44;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

bool isBase64(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '/';
}

} // namespace

bool fitsKeyLayout(std::string_view key)
{
    if (key.size() != kPrefix.size() + kThumbprint + kKeyHash || !key.starts_with(kPrefix))
        return false;
    const std::string_view hash = key.substr(kPrefix.size() + kThumbprint);
    // 32 bytes of SHA-256 are 43 characters and one '='
    return std::ranges::all_of(key.substr(kPrefix.size(), kThumbprint), isHex) &&
           std::ranges::all_of(hash.substr(0, kKeyHash - 1), isBase64) && hash.back() == '=';
}

std::string_view thumbprintOf(std::string_view key)
{
    const bool known = key.starts_with(kPrefix) && key.size() >= kPrefix.size() + kThumbprint;
    return known ? key.substr(kPrefix.size(), kThumbprint) : key;
}

std::uint64_t thumbprintHash(std::string_view key)
{
    std::uint64_t hash = 14'695'981'039'346'656'037ull; // FNV-1a
    for (const char c : thumbprintOf(key)) {
        const char lower = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        hash = (hash ^ static_cast<unsigned char>(lower)) * 1'099'511'628'211ull;
    }
    return hash;
}

} // namespace dwc
