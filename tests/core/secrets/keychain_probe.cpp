// SPDX-License-Identifier: Apache-2.0
// What the keychain store answers in this environment, one line per step on standard output.

#include "core/secrets/keychain_store.h"

#include <QCoreApplication>
#include <cstdio>
#include <string>
#include <thread>

using namespace dwc;

namespace {

void tell(const char *step, const Result<void> &result)
{
    std::printf("%s %s\n", step, result ? "done" : std::string(codeOf(result.error().kind)).c_str());
}

void tell(const char *step, const Result<Secret> &result)
{
    if (result)
        std::printf("%s %zu %s\n", step, result->reveal().size(),
                    std::string(result->reveal().substr(0, 20)).c_str());
    else
        std::printf("%s %s\n", step, std::string(codeOf(result.error().kind)).c_str());
}

} // namespace

int main(int count, char *values[])
{
    const QCoreApplication application(count, values);
    KeychainStore store;
    const SecretPlace place{"6f0d1c52-5a0e-4a3f-9c53-6c0f6a2a9d11", "https://login.example\n",
                            SecretName::ClientSecret};
    SecretPlace elsewhere = place;
    elsewhere.place = "https://login.evil.example\n";
    SecretPlace otherProfile = place;
    otherProfile.profileId = "00000000-5a0e-4a3f-9c53-6c0f6a2a9d11";
    tell("before", store.read(place));
    tell("write", store.write(place, Secret("first")));
    tell("again", store.write(place, Secret("second")));
    tell("read", store.read(place));
    std::jthread([&] { // the queue of QtKeychain belongs to one thread
        tell("beside", store.read(place));
        tell("beside-again", store.read(place));
    })
        .join();
    tell("elsewhere", store.read(elsewhere));
    tell("other-profile", store.read(otherProfile));
    tell("write-octets", store.write(place, Secret(std::string("o\0\xFF", 3) + std::string(60'000, 'x'))));
    tell("octets", store.read(place));
    tell("remove", store.remove(place));
    tell("after", store.read(place));
    tell("remove-again", store.remove(place));
    return 0;
}
