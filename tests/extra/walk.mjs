// SPDX-License-Identifier: Apache-2.0
// Walks the emulator with Microsoft's own clients: a token by MSAL, all pages of the devices and one batch by the Graph
// client. Prints what it met as one JSON object. Settings come as one JSON object on standard input.
import { readFileSync } from 'node:fs';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { BatchRequestContent, Client, PageIterator } from '@microsoft/microsoft-graph-client';

const setting = JSON.parse(readFileSync(0, 'utf8'));
const host = new URL(setting.baseUrl);

const application = new ConfidentialClientApplication({
    auth: {
        clientId: setting.clientId,
        clientSecret: setting.clientSecret,
        authority: `${setting.baseUrl}/${setting.tenant}`,
        knownAuthorities: [host.host],
    },
});

const client = Client.init({
    baseUrl: setting.baseUrl,
    defaultVersion: 'v1.0',
    customHosts: new Set([host.hostname]),
    authProvider: (done) => {
        application.acquireTokenByClientCredential({ scopes: [`${setting.baseUrl}/.default`] })
            .then((token) => done(null, token.accessToken), (error) => done(error, null));
    },
});

const devices = [];
const first = await client.api('/devices').select('id,deviceId,displayName').top(999).get();
await new PageIterator(client, first, (device) => { devices.push(device); return true; }).iterate();

const asked = devices.slice(0, 19);
const batch = new BatchRequestContent([...asked.map((device) => ({
    id: device.id,
    request: new Request(`${setting.baseUrl}/v1.0/devices/${device.id}?$select=id,deviceId`),
})), { id: 'missing', request: new Request(`${setting.baseUrl}/v1.0/devices/00000000-0000-4000-8000-000000000000`) }]);
const content = await batch.getContent();
for (const request of content.requests)
    request.url = request.url.replace(/^.*\/v1\.0(?=\/devices)/, '');
const answer = await client.api('/$batch').post(content);

console.log(JSON.stringify({ devices, answers: answer.responses }));
