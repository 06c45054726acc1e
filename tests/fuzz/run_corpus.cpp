// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/require.h"
#include "tests/support/nasty_texts.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

namespace {

namespace files = std::filesystem;

void runText(std::string_view text)
{
    // a copy of its own, so that a read behind the end is one behind an allocation
    const std::vector<std::uint8_t> octets(text.begin(), text.end());
    LLVMFuzzerTestOneInput(octets.data(), octets.size());
}

std::size_t runFolder(const files::path &folder)
{
    std::vector<files::path> paths;
    for (const files::directory_entry &entry : files::directory_iterator(folder))
        paths.push_back(entry.path());
    std::ranges::sort(paths);
    for (const files::path &path : paths) {
        std::ifstream file(path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        std::fprintf(stderr, "%s\n", path.c_str()); // the last line names what broke
        runText(text);
    }
    return paths.size();
}

} // namespace

/// One target over folders of inputs and over the nasty texts: what fuzzing found stays tested without a fuzzer.
int main(int count, char **arguments)
{
    std::size_t inputs = 0;
    for (int i = 1; i < count; ++i)
        inputs += runFolder(arguments[i]);
    for (const dwc::NastyText &nasty : dwc::nastyTexts()) {
        std::fprintf(stderr, "nasty text: %s\n", nasty.name);
        runText(nasty.octets);
    }
    std::fprintf(stderr, "%zu files\n", inputs);
    return inputs > 0 ? 0 : 1;
}
