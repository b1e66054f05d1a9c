/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const batchray = $root.batchray = (() => {

    /**
     * Namespace batchray.
     * @exports batchray
     * @namespace
     */
    const batchray = {};

    batchray.Ack = (function() {

        /**
         * Properties of an Ack.
         * @typedef {Object} batchray.Ack.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Ack.
         * @memberof batchray
         * @interface IAck
         * @augments batchray.Ack.$Properties
         * @deprecated Use batchray.Ack.$Properties instead.
         */

        /**
         * Shape of an Ack.
         * @typedef {batchray.Ack.$Properties} batchray.Ack.$Shape
         */

        /**
         * Constructs a new Ack.
         * @memberof batchray
         * @classdesc Represents an Ack.
         * @constructor
         * @param {batchray.Ack.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Ack = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new Ack instance using the specified properties.
         * @function create
         * @memberof batchray.Ack
         * @static
         * @param {batchray.Ack.$Properties=} [properties] Properties to set
         * @returns {batchray.Ack} Ack instance
         * @type {{
         *   (properties: batchray.Ack.$Shape): batchray.Ack & batchray.Ack.$Shape;
         *   (properties?: batchray.Ack.$Properties): batchray.Ack;
         * }}
         */
        Ack.create = function(properties) {
            return new Ack(properties);
        };

        /**
         * Encodes the specified Ack message. Does not implicitly {@link batchray.Ack.verify|verify} messages.
         * @function encode
         * @memberof batchray.Ack
         * @static
         * @param {batchray.Ack.$Properties} message Ack message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Ack.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Ack message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.Ack
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.Ack & batchray.Ack.$Shape} Ack
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Ack.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.Ack();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for Ack
         * @function getTypeUrl
         * @memberof batchray.Ack
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Ack.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.Ack";
        };

        return Ack;
    })();

    batchray.Address = (function() {

        /**
         * Properties of an Address.
         * @typedef {Object} batchray.Address.$Properties
         * @property {Uint8Array|null} [nodeId] Address nodeId
         * @property {Uint8Array|null} [workerId] Address workerId
         * @property {string|null} [host] Address host
         * @property {number|null} [port] Address port
         * @property {string|null} [socketPath] Address socketPath
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Address.
         * @memberof batchray
         * @interface IAddress
         * @augments batchray.Address.$Properties
         * @deprecated Use batchray.Address.$Properties instead.
         */

        /**
         * Shape of an Address.
         * @typedef {batchray.Address.$Properties} batchray.Address.$Shape
         */

        /**
         * Constructs a new Address.
         * @memberof batchray
         * @classdesc Represents an Address.
         * @constructor
         * @param {batchray.Address.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Address = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Address nodeId.
         * @member {Uint8Array} nodeId
         * @memberof batchray.Address
         * @instance
         */
        Address.prototype.nodeId = $util.newBuffer([]);

        /**
         * Address workerId.
         * @member {Uint8Array} workerId
         * @memberof batchray.Address
         * @instance
         */
        Address.prototype.workerId = $util.newBuffer([]);

        /**
         * Address host.
         * @member {string} host
         * @memberof batchray.Address
         * @instance
         */
        Address.prototype.host = "";

        /**
         * Address port.
         * @member {number} port
         * @memberof batchray.Address
         * @instance
         */
        Address.prototype.port = 0;

        /**
         * Address socketPath.
         * @member {string} socketPath
         * @memberof batchray.Address
         * @instance
         */
        Address.prototype.socketPath = "";

        /**
         * Creates a new Address instance using the specified properties.
         * @function create
         * @memberof batchray.Address
         * @static
         * @param {batchray.Address.$Properties=} [properties] Properties to set
         * @returns {batchray.Address} Address instance
         * @type {{
         *   (properties: batchray.Address.$Shape): batchray.Address & batchray.Address.$Shape;
         *   (properties?: batchray.Address.$Properties): batchray.Address;
         * }}
         */
        Address.create = function(properties) {
            return new Address(properties);
        };

        /**
         * Encodes the specified Address message. Does not implicitly {@link batchray.Address.verify|verify} messages.
         * @function encode
         * @memberof batchray.Address
         * @static
         * @param {batchray.Address.$Properties} message Address message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Address.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nodeId);
            if (message.workerId != null && $Object.hasOwnProperty.call(message, "workerId") && message.workerId.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.workerId);
            if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.host);
            if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.port);
            if (message.socketPath != null && $Object.hasOwnProperty.call(message, "socketPath") && message.socketPath !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.socketPath);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Address message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.Address
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.Address & batchray.Address.$Shape} Address
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Address.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.Address();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.workerId = value;
                        else
                            delete message.workerId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.host = value;
                        else
                            delete message.host;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.port = value;
                        else
                            delete message.port;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.socketPath = value;
                        else
                            delete message.socketPath;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for Address
         * @function getTypeUrl
         * @memberof batchray.Address
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Address.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.Address";
        };

        return Address;
    })();

    batchray.ErrorInfo = (function() {

        /**
         * Properties of an ErrorInfo.
         * @typedef {Object} batchray.ErrorInfo.$Properties
         * @property {string|null} [code] ErrorInfo code
         * @property {string|null} [message] ErrorInfo message
         * @property {string|null} [contextJson] ErrorInfo contextJson
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ErrorInfo.
         * @memberof batchray
         * @interface IErrorInfo
         * @augments batchray.ErrorInfo.$Properties
         * @deprecated Use batchray.ErrorInfo.$Properties instead.
         */

        /**
         * Shape of an ErrorInfo.
         * @typedef {batchray.ErrorInfo.$Properties} batchray.ErrorInfo.$Shape
         */

        /**
         * Constructs a new ErrorInfo.
         * @memberof batchray
         * @classdesc Represents an ErrorInfo.
         * @constructor
         * @param {batchray.ErrorInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ErrorInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ErrorInfo code.
         * @member {string} code
         * @memberof batchray.ErrorInfo
         * @instance
         */
        ErrorInfo.prototype.code = "";

        /**
         * ErrorInfo message.
         * @member {string} message
         * @memberof batchray.ErrorInfo
         * @instance
         */
        ErrorInfo.prototype.message = "";

        /**
         * ErrorInfo contextJson.
         * @member {string} contextJson
         * @memberof batchray.ErrorInfo
         * @instance
         */
        ErrorInfo.prototype.contextJson = "";

        /**
         * Creates a new ErrorInfo instance using the specified properties.
         * @function create
         * @memberof batchray.ErrorInfo
         * @static
         * @param {batchray.ErrorInfo.$Properties=} [properties] Properties to set
         * @returns {batchray.ErrorInfo} ErrorInfo instance
         * @type {{
         *   (properties: batchray.ErrorInfo.$Shape): batchray.ErrorInfo & batchray.ErrorInfo.$Shape;
         *   (properties?: batchray.ErrorInfo.$Properties): batchray.ErrorInfo;
         * }}
         */
        ErrorInfo.create = function(properties) {
            return new ErrorInfo(properties);
        };

        /**
         * Encodes the specified ErrorInfo message. Does not implicitly {@link batchray.ErrorInfo.verify|verify} messages.
         * @function encode
         * @memberof batchray.ErrorInfo
         * @static
         * @param {batchray.ErrorInfo.$Properties} message ErrorInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ErrorInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
            if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
            if (message.contextJson != null && $Object.hasOwnProperty.call(message, "contextJson") && message.contextJson !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.contextJson);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ErrorInfo message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ErrorInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ErrorInfo & batchray.ErrorInfo.$Shape} ErrorInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ErrorInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ErrorInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.code = value;
                        else
                            delete message.code;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.message = value;
                        else
                            delete message.message;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.contextJson = value;
                        else
                            delete message.contextJson;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ErrorInfo
         * @function getTypeUrl
         * @memberof batchray.ErrorInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ErrorInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ErrorInfo";
        };

        return ErrorInfo;
    })();

    batchray.ResourceSet = (function() {

        /**
         * Properties of a ResourceSet.
         * @typedef {Object} batchray.ResourceSet.$Properties
         * @property {Object.<string,number>|null} [quantities] ResourceSet quantities
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceSet.
         * @memberof batchray
         * @interface IResourceSet
         * @augments batchray.ResourceSet.$Properties
         * @deprecated Use batchray.ResourceSet.$Properties instead.
         */

        /**
         * Shape of a ResourceSet.
         * @typedef {batchray.ResourceSet.$Properties} batchray.ResourceSet.$Shape
         */

        /**
         * Constructs a new ResourceSet.
         * @memberof batchray
         * @classdesc Represents a ResourceSet.
         * @constructor
         * @param {batchray.ResourceSet.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceSet = function (properties) {
            this.quantities = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResourceSet quantities.
         * @member {Object.<string,number>} quantities
         * @memberof batchray.ResourceSet
         * @instance
         */
        ResourceSet.prototype.quantities = $util.emptyObject;

        /**
         * Creates a new ResourceSet instance using the specified properties.
         * @function create
         * @memberof batchray.ResourceSet
         * @static
         * @param {batchray.ResourceSet.$Properties=} [properties] Properties to set
         * @returns {batchray.ResourceSet} ResourceSet instance
         * @type {{
         *   (properties: batchray.ResourceSet.$Shape): batchray.ResourceSet & batchray.ResourceSet.$Shape;
         *   (properties?: batchray.ResourceSet.$Properties): batchray.ResourceSet;
         * }}
         */
        ResourceSet.create = function(properties) {
            return new ResourceSet(properties);
        };

        /**
         * Encodes the specified ResourceSet message. Does not implicitly {@link batchray.ResourceSet.verify|verify} messages.
         * @function encode
         * @memberof batchray.ResourceSet
         * @static
         * @param {batchray.ResourceSet.$Properties} message ResourceSet message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceSet.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.quantities != null && $Object.hasOwnProperty.call(message, "quantities"))
                for (let keys = $Object.keys(message.quantities), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 1 =*/17).double(message.quantities[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResourceSet message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ResourceSet
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ResourceSet & batchray.ResourceSet.$Shape} ResourceSet
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceSet.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ResourceSet();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (message.quantities === $util.emptyObject)
                            message.quantities = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = 0;
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 1)
                                    break;
                                value = reader.double();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.quantities, key);
                        message.quantities[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ResourceSet
         * @function getTypeUrl
         * @memberof batchray.ResourceSet
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ResourceSet.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ResourceSet";
        };

        return ResourceSet;
    })();

    batchray.ObjectRefInfo = (function() {

        /**
         * Properties of an ObjectRefInfo.
         * @typedef {Object} batchray.ObjectRefInfo.$Properties
         * @property {Uint8Array|null} [objectId] ObjectRefInfo objectId
         * @property {batchray.Address.$Properties|null} [owner] ObjectRefInfo owner
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectRefInfo.
         * @memberof batchray
         * @interface IObjectRefInfo
         * @augments batchray.ObjectRefInfo.$Properties
         * @deprecated Use batchray.ObjectRefInfo.$Properties instead.
         */

        /**
         * Shape of an ObjectRefInfo.
         * @typedef {batchray.ObjectRefInfo.$Properties} batchray.ObjectRefInfo.$Shape
         */

        /**
         * Constructs a new ObjectRefInfo.
         * @memberof batchray
         * @classdesc Represents an ObjectRefInfo.
         * @constructor
         * @param {batchray.ObjectRefInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectRefInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectRefInfo objectId.
         * @member {Uint8Array} objectId
         * @memberof batchray.ObjectRefInfo
         * @instance
         */
        ObjectRefInfo.prototype.objectId = $util.newBuffer([]);

        /**
         * ObjectRefInfo owner.
         * @member {batchray.Address.$Properties|null|undefined} owner
         * @memberof batchray.ObjectRefInfo
         * @instance
         */
        ObjectRefInfo.prototype.owner = null;

        /**
         * Creates a new ObjectRefInfo instance using the specified properties.
         * @function create
         * @memberof batchray.ObjectRefInfo
         * @static
         * @param {batchray.ObjectRefInfo.$Properties=} [properties] Properties to set
         * @returns {batchray.ObjectRefInfo} ObjectRefInfo instance
         * @type {{
         *   (properties: batchray.ObjectRefInfo.$Shape): batchray.ObjectRefInfo & batchray.ObjectRefInfo.$Shape;
         *   (properties?: batchray.ObjectRefInfo.$Properties): batchray.ObjectRefInfo;
         * }}
         */
        ObjectRefInfo.create = function(properties) {
            return new ObjectRefInfo(properties);
        };

        /**
         * Encodes the specified ObjectRefInfo message. Does not implicitly {@link batchray.ObjectRefInfo.verify|verify} messages.
         * @function encode
         * @memberof batchray.ObjectRefInfo
         * @static
         * @param {batchray.ObjectRefInfo.$Properties} message ObjectRefInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectRefInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectId != null && $Object.hasOwnProperty.call(message, "objectId") && message.objectId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectId);
            if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                $root.batchray.Address.encode(message.owner, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectRefInfo message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ObjectRefInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ObjectRefInfo & batchray.ObjectRefInfo.$Shape} ObjectRefInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectRefInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ObjectRefInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectId = value;
                        else
                            delete message.objectId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.owner = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.owner);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ObjectRefInfo
         * @function getTypeUrl
         * @memberof batchray.ObjectRefInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ObjectRefInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ObjectRefInfo";
        };

        return ObjectRefInfo;
    })();

    batchray.NodeInfo = (function() {

        /**
         * Properties of a NodeInfo.
         * @typedef {Object} batchray.NodeInfo.$Properties
         * @property {Uint8Array|null} [nodeId] NodeInfo nodeId
         * @property {string|null} [host] NodeInfo host
         * @property {number|null} [port] NodeInfo port
         * @property {number|null} [transferPort] NodeInfo transferPort
         * @property {string|null} [hostname] NodeInfo hostname
         * @property {string|null} [socketPath] NodeInfo socketPath
         * @property {boolean|null} [isHead] NodeInfo isHead
         * @property {boolean|null} [alive] NodeInfo alive
         * @property {batchray.ResourceSet.$Properties|null} [total] NodeInfo total
         * @property {batchray.ResourceSet.$Properties|null} [available] NodeInfo available
         * @property {number|null} [startedAtMs] NodeInfo startedAtMs
         * @property {string|null} [deathReason] NodeInfo deathReason
         * @property {string|null} [sessionDir] NodeInfo sessionDir
         * @property {number|null} [pendingLeases] NodeInfo pendingLeases
         * @property {number|null} [pid] NodeInfo pid
         * @property {number|null} [objectStoreBytes] NodeInfo objectStoreBytes
         * @property {boolean|null} [draining] NodeInfo draining
         * @property {string|null} [drainReason] NodeInfo drainReason
         * @property {number|null} [drainLeftMs] NodeInfo drainLeftMs
         * @property {number|null} [timeLeftMs] NodeInfo timeLeftMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeInfo.
         * @memberof batchray
         * @interface INodeInfo
         * @augments batchray.NodeInfo.$Properties
         * @deprecated Use batchray.NodeInfo.$Properties instead.
         */

        /**
         * Shape of a NodeInfo.
         * @typedef {batchray.NodeInfo.$Properties} batchray.NodeInfo.$Shape
         */

        /**
         * Constructs a new NodeInfo.
         * @memberof batchray
         * @classdesc Represents a NodeInfo.
         * @constructor
         * @param {batchray.NodeInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeInfo nodeId.
         * @member {Uint8Array} nodeId
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.nodeId = $util.newBuffer([]);

        /**
         * NodeInfo host.
         * @member {string} host
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.host = "";

        /**
         * NodeInfo port.
         * @member {number} port
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.port = 0;

        /**
         * NodeInfo transferPort.
         * @member {number} transferPort
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.transferPort = 0;

        /**
         * NodeInfo hostname.
         * @member {string} hostname
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.hostname = "";

        /**
         * NodeInfo socketPath.
         * @member {string} socketPath
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.socketPath = "";

        /**
         * NodeInfo isHead.
         * @member {boolean} isHead
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.isHead = false;

        /**
         * NodeInfo alive.
         * @member {boolean} alive
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.alive = false;

        /**
         * NodeInfo total.
         * @member {batchray.ResourceSet.$Properties|null|undefined} total
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.total = null;

        /**
         * NodeInfo available.
         * @member {batchray.ResourceSet.$Properties|null|undefined} available
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.available = null;

        /**
         * NodeInfo startedAtMs.
         * @member {number} startedAtMs
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.startedAtMs = 0;

        /**
         * NodeInfo deathReason.
         * @member {string} deathReason
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.deathReason = "";

        /**
         * NodeInfo sessionDir.
         * @member {string} sessionDir
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.sessionDir = "";

        /**
         * NodeInfo pendingLeases.
         * @member {number} pendingLeases
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.pendingLeases = 0;

        /**
         * NodeInfo pid.
         * @member {number} pid
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.pid = 0;

        /**
         * NodeInfo objectStoreBytes.
         * @member {number} objectStoreBytes
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.objectStoreBytes = 0;

        /**
         * NodeInfo draining.
         * @member {boolean} draining
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.draining = false;

        /**
         * NodeInfo drainReason.
         * @member {string} drainReason
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.drainReason = "";

        /**
         * NodeInfo drainLeftMs.
         * @member {number} drainLeftMs
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.drainLeftMs = 0;

        /**
         * NodeInfo timeLeftMs.
         * @member {number} timeLeftMs
         * @memberof batchray.NodeInfo
         * @instance
         */
        NodeInfo.prototype.timeLeftMs = 0;

        /**
         * Creates a new NodeInfo instance using the specified properties.
         * @function create
         * @memberof batchray.NodeInfo
         * @static
         * @param {batchray.NodeInfo.$Properties=} [properties] Properties to set
         * @returns {batchray.NodeInfo} NodeInfo instance
         * @type {{
         *   (properties: batchray.NodeInfo.$Shape): batchray.NodeInfo & batchray.NodeInfo.$Shape;
         *   (properties?: batchray.NodeInfo.$Properties): batchray.NodeInfo;
         * }}
         */
        NodeInfo.create = function(properties) {
            return new NodeInfo(properties);
        };

        /**
         * Encodes the specified NodeInfo message. Does not implicitly {@link batchray.NodeInfo.verify|verify} messages.
         * @function encode
         * @memberof batchray.NodeInfo
         * @static
         * @param {batchray.NodeInfo.$Properties} message NodeInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nodeId);
            if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
            if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.port);
            if (message.transferPort != null && $Object.hasOwnProperty.call(message, "transferPort") && message.transferPort !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.transferPort);
            if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname") && message.hostname !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.hostname);
            if (message.socketPath != null && $Object.hasOwnProperty.call(message, "socketPath") && message.socketPath !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.socketPath);
            if (message.isHead != null && $Object.hasOwnProperty.call(message, "isHead") && message.isHead !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.isHead);
            if (message.alive != null && $Object.hasOwnProperty.call(message, "alive") && message.alive !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.alive);
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                $root.batchray.ResourceSet.encode(message.total, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.available != null && $Object.hasOwnProperty.call(message, "available"))
                $root.batchray.ResourceSet.encode(message.available, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.startedAtMs != null && $Object.hasOwnProperty.call(message, "startedAtMs") && !$Object.is(message.startedAtMs, 0))
                writer.uint32(/* id 11, wireType 1 =*/89).double(message.startedAtMs);
            if (message.deathReason != null && $Object.hasOwnProperty.call(message, "deathReason") && message.deathReason !== "")
                writer.uint32(/* id 12, wireType 2 =*/98).string(message.deathReason);
            if (message.sessionDir != null && $Object.hasOwnProperty.call(message, "sessionDir") && message.sessionDir !== "")
                writer.uint32(/* id 13, wireType 2 =*/106).string(message.sessionDir);
            if (message.pendingLeases != null && $Object.hasOwnProperty.call(message, "pendingLeases") && !$Object.is(message.pendingLeases, 0))
                writer.uint32(/* id 14, wireType 1 =*/113).double(message.pendingLeases);
            if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.pid);
            if (message.objectStoreBytes != null && $Object.hasOwnProperty.call(message, "objectStoreBytes") && !$Object.is(message.objectStoreBytes, 0))
                writer.uint32(/* id 16, wireType 1 =*/129).double(message.objectStoreBytes);
            if (message.draining != null && $Object.hasOwnProperty.call(message, "draining") && message.draining !== false)
                writer.uint32(/* id 17, wireType 0 =*/136).bool(message.draining);
            if (message.drainReason != null && $Object.hasOwnProperty.call(message, "drainReason") && message.drainReason !== "")
                writer.uint32(/* id 18, wireType 2 =*/146).string(message.drainReason);
            if (message.drainLeftMs != null && $Object.hasOwnProperty.call(message, "drainLeftMs") && !$Object.is(message.drainLeftMs, 0))
                writer.uint32(/* id 19, wireType 1 =*/153).double(message.drainLeftMs);
            if (message.timeLeftMs != null && $Object.hasOwnProperty.call(message, "timeLeftMs") && !$Object.is(message.timeLeftMs, 0))
                writer.uint32(/* id 20, wireType 1 =*/161).double(message.timeLeftMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeInfo message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.NodeInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.NodeInfo & batchray.NodeInfo.$Shape} NodeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.NodeInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.host = value;
                        else
                            delete message.host;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.port = value;
                        else
                            delete message.port;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.transferPort = value;
                        else
                            delete message.transferPort;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.hostname = value;
                        else
                            delete message.hostname;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.socketPath = value;
                        else
                            delete message.socketPath;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isHead = value;
                        else
                            delete message.isHead;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.alive = value;
                        else
                            delete message.alive;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.total = $root.batchray.ResourceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.total);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.available = $root.batchray.ResourceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.available);
                        continue;
                    }
                case 11: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.startedAtMs = value;
                        else
                            delete message.startedAtMs;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.deathReason = value;
                        else
                            delete message.deathReason;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sessionDir = value;
                        else
                            delete message.sessionDir;
                        continue;
                    }
                case 14: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.pendingLeases = value;
                        else
                            delete message.pendingLeases;
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pid = value;
                        else
                            delete message.pid;
                        continue;
                    }
                case 16: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.objectStoreBytes = value;
                        else
                            delete message.objectStoreBytes;
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.draining = value;
                        else
                            delete message.draining;
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.drainReason = value;
                        else
                            delete message.drainReason;
                        continue;
                    }
                case 19: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.drainLeftMs = value;
                        else
                            delete message.drainLeftMs;
                        continue;
                    }
                case 20: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.timeLeftMs = value;
                        else
                            delete message.timeLeftMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for NodeInfo
         * @function getTypeUrl
         * @memberof batchray.NodeInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.NodeInfo";
        };

        return NodeInfo;
    })();

    batchray.PendingDemand = (function() {

        /**
         * Properties of a PendingDemand.
         * @typedef {Object} batchray.PendingDemand.$Properties
         * @property {string|null} [functionName] PendingDemand functionName
         * @property {batchray.ResourceSet.$Properties|null} [demand] PendingDemand demand
         * @property {number|null} [count] PendingDemand count
         * @property {string|null} [kind] PendingDemand kind
         * @property {string|null} [reason] PendingDemand reason
         * @property {number|null} [position] PendingDemand position
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PendingDemand.
         * @memberof batchray
         * @interface IPendingDemand
         * @augments batchray.PendingDemand.$Properties
         * @deprecated Use batchray.PendingDemand.$Properties instead.
         */

        /**
         * Shape of a PendingDemand.
         * @typedef {batchray.PendingDemand.$Properties} batchray.PendingDemand.$Shape
         */

        /**
         * Constructs a new PendingDemand.
         * @memberof batchray
         * @classdesc Represents a PendingDemand.
         * @constructor
         * @param {batchray.PendingDemand.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PendingDemand = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PendingDemand functionName.
         * @member {string} functionName
         * @memberof batchray.PendingDemand
         * @instance
         */
        PendingDemand.prototype.functionName = "";

        /**
         * PendingDemand demand.
         * @member {batchray.ResourceSet.$Properties|null|undefined} demand
         * @memberof batchray.PendingDemand
         * @instance
         */
        PendingDemand.prototype.demand = null;

        /**
         * PendingDemand count.
         * @member {number} count
         * @memberof batchray.PendingDemand
         * @instance
         */
        PendingDemand.prototype.count = 0;

        /**
         * PendingDemand kind.
         * @member {string} kind
         * @memberof batchray.PendingDemand
         * @instance
         */
        PendingDemand.prototype.kind = "";

        /**
         * PendingDemand reason.
         * @member {string} reason
         * @memberof batchray.PendingDemand
         * @instance
         */
        PendingDemand.prototype.reason = "";

        /**
         * PendingDemand position.
         * @member {number} position
         * @memberof batchray.PendingDemand
         * @instance
         */
        PendingDemand.prototype.position = 0;

        /**
         * Creates a new PendingDemand instance using the specified properties.
         * @function create
         * @memberof batchray.PendingDemand
         * @static
         * @param {batchray.PendingDemand.$Properties=} [properties] Properties to set
         * @returns {batchray.PendingDemand} PendingDemand instance
         * @type {{
         *   (properties: batchray.PendingDemand.$Shape): batchray.PendingDemand & batchray.PendingDemand.$Shape;
         *   (properties?: batchray.PendingDemand.$Properties): batchray.PendingDemand;
         * }}
         */
        PendingDemand.create = function(properties) {
            return new PendingDemand(properties);
        };

        /**
         * Encodes the specified PendingDemand message. Does not implicitly {@link batchray.PendingDemand.verify|verify} messages.
         * @function encode
         * @memberof batchray.PendingDemand
         * @static
         * @param {batchray.PendingDemand.$Properties} message PendingDemand message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PendingDemand.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.functionName);
            if (message.demand != null && $Object.hasOwnProperty.call(message, "demand"))
                $root.batchray.ResourceSet.encode(message.demand, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.count);
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.kind);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
            if (message.position != null && $Object.hasOwnProperty.call(message, "position") && message.position !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.position);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PendingDemand message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.PendingDemand
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.PendingDemand & batchray.PendingDemand.$Shape} PendingDemand
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PendingDemand.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.PendingDemand();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.functionName = value;
                        else
                            delete message.functionName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.demand = $root.batchray.ResourceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.demand);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.count = value;
                        else
                            delete message.count;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.kind = value;
                        else
                            delete message.kind;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.position = value;
                        else
                            delete message.position;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for PendingDemand
         * @function getTypeUrl
         * @memberof batchray.PendingDemand
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PendingDemand.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.PendingDemand";
        };

        return PendingDemand;
    })();

    batchray.ObjectValue = (function() {

        /**
         * Properties of an ObjectValue.
         * @typedef {Object} batchray.ObjectValue.$Properties
         * @property {Uint8Array|null} [inline] ObjectValue inline
         * @property {boolean|null} [stored] ObjectValue stored
         * @property {number|null} [sizeBytes] ObjectValue sizeBytes
         * @property {Array.<Uint8Array>|null} [nodeIds] ObjectValue nodeIds
         * @property {boolean|null} [isError] ObjectValue isError
         * @property {Array.<batchray.ObjectRefInfo.$Properties>|null} [contained] ObjectValue contained
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectValue.
         * @memberof batchray
         * @interface IObjectValue
         * @augments batchray.ObjectValue.$Properties
         * @deprecated Use batchray.ObjectValue.$Properties instead.
         */

        /**
         * Shape of an ObjectValue.
         * @typedef {batchray.ObjectValue.$Properties} batchray.ObjectValue.$Shape
         */

        /**
         * Constructs a new ObjectValue.
         * @memberof batchray
         * @classdesc Represents an ObjectValue.
         * @constructor
         * @param {batchray.ObjectValue.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectValue = function (properties) {
            this.nodeIds = [];
            this.contained = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectValue inline.
         * @member {Uint8Array} inline
         * @memberof batchray.ObjectValue
         * @instance
         */
        ObjectValue.prototype.inline = $util.newBuffer([]);

        /**
         * ObjectValue stored.
         * @member {boolean} stored
         * @memberof batchray.ObjectValue
         * @instance
         */
        ObjectValue.prototype.stored = false;

        /**
         * ObjectValue sizeBytes.
         * @member {number} sizeBytes
         * @memberof batchray.ObjectValue
         * @instance
         */
        ObjectValue.prototype.sizeBytes = 0;

        /**
         * ObjectValue nodeIds.
         * @member {Array.<Uint8Array>} nodeIds
         * @memberof batchray.ObjectValue
         * @instance
         */
        ObjectValue.prototype.nodeIds = $util.emptyArray;

        /**
         * ObjectValue isError.
         * @member {boolean} isError
         * @memberof batchray.ObjectValue
         * @instance
         */
        ObjectValue.prototype.isError = false;

        /**
         * ObjectValue contained.
         * @member {Array.<batchray.ObjectRefInfo.$Properties>} contained
         * @memberof batchray.ObjectValue
         * @instance
         */
        ObjectValue.prototype.contained = $util.emptyArray;

        /**
         * Creates a new ObjectValue instance using the specified properties.
         * @function create
         * @memberof batchray.ObjectValue
         * @static
         * @param {batchray.ObjectValue.$Properties=} [properties] Properties to set
         * @returns {batchray.ObjectValue} ObjectValue instance
         * @type {{
         *   (properties: batchray.ObjectValue.$Shape): batchray.ObjectValue & batchray.ObjectValue.$Shape;
         *   (properties?: batchray.ObjectValue.$Properties): batchray.ObjectValue;
         * }}
         */
        ObjectValue.create = function(properties) {
            return new ObjectValue(properties);
        };

        /**
         * Encodes the specified ObjectValue message. Does not implicitly {@link batchray.ObjectValue.verify|verify} messages.
         * @function encode
         * @memberof batchray.ObjectValue
         * @static
         * @param {batchray.ObjectValue.$Properties} message ObjectValue message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.inline != null && $Object.hasOwnProperty.call(message, "inline") && message.inline.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.inline);
            if (message.stored != null && $Object.hasOwnProperty.call(message, "stored") && message.stored !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.stored);
            if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && !$Object.is(message.sizeBytes, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.sizeBytes);
            if (message.nodeIds != null && message.nodeIds.length)
                for (let i = 0; i < message.nodeIds.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.nodeIds[i]);
            if (message.isError != null && $Object.hasOwnProperty.call(message, "isError") && message.isError !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.isError);
            if (message.contained != null && message.contained.length)
                for (let i = 0; i < message.contained.length; ++i)
                    $root.batchray.ObjectRefInfo.encode(message.contained[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectValue message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ObjectValue
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ObjectValue & batchray.ObjectValue.$Shape} ObjectValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectValue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ObjectValue();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.inline = value;
                        else
                            delete message.inline;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.stored = value;
                        else
                            delete message.stored;
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sizeBytes = value;
                        else
                            delete message.sizeBytes;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodeIds && message.nodeIds.length))
                            message.nodeIds = [];
                        message.nodeIds.push(reader.bytes());
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isError = value;
                        else
                            delete message.isError;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.contained && message.contained.length))
                            message.contained = [];
                        message.contained.push($root.batchray.ObjectRefInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ObjectValue
         * @function getTypeUrl
         * @memberof batchray.ObjectValue
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ObjectValue.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ObjectValue";
        };

        return ObjectValue;
    })();

    batchray.Dependency = (function() {

        /**
         * Properties of a Dependency.
         * @typedef {Object} batchray.Dependency.$Properties
         * @property {number|null} [position] Dependency position
         * @property {batchray.ObjectRefInfo.$Properties|null} [ref] Dependency ref
         * @property {batchray.ObjectValue.$Properties|null} [value] Dependency value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Dependency.
         * @memberof batchray
         * @interface IDependency
         * @augments batchray.Dependency.$Properties
         * @deprecated Use batchray.Dependency.$Properties instead.
         */

        /**
         * Shape of a Dependency.
         * @typedef {batchray.Dependency.$Properties} batchray.Dependency.$Shape
         */

        /**
         * Constructs a new Dependency.
         * @memberof batchray
         * @classdesc Represents a Dependency.
         * @constructor
         * @param {batchray.Dependency.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Dependency = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Dependency position.
         * @member {number} position
         * @memberof batchray.Dependency
         * @instance
         */
        Dependency.prototype.position = 0;

        /**
         * Dependency ref.
         * @member {batchray.ObjectRefInfo.$Properties|null|undefined} ref
         * @memberof batchray.Dependency
         * @instance
         */
        Dependency.prototype.ref = null;

        /**
         * Dependency value.
         * @member {batchray.ObjectValue.$Properties|null|undefined} value
         * @memberof batchray.Dependency
         * @instance
         */
        Dependency.prototype.value = null;

        /**
         * Creates a new Dependency instance using the specified properties.
         * @function create
         * @memberof batchray.Dependency
         * @static
         * @param {batchray.Dependency.$Properties=} [properties] Properties to set
         * @returns {batchray.Dependency} Dependency instance
         * @type {{
         *   (properties: batchray.Dependency.$Shape): batchray.Dependency & batchray.Dependency.$Shape;
         *   (properties?: batchray.Dependency.$Properties): batchray.Dependency;
         * }}
         */
        Dependency.create = function(properties) {
            return new Dependency(properties);
        };

        /**
         * Encodes the specified Dependency message. Does not implicitly {@link batchray.Dependency.verify|verify} messages.
         * @function encode
         * @memberof batchray.Dependency
         * @static
         * @param {batchray.Dependency.$Properties} message Dependency message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Dependency.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.position != null && $Object.hasOwnProperty.call(message, "position") && message.position !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.position);
            if (message.ref != null && $Object.hasOwnProperty.call(message, "ref"))
                $root.batchray.ObjectRefInfo.encode(message.ref, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.batchray.ObjectValue.encode(message.value, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Dependency message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.Dependency
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.Dependency & batchray.Dependency.$Shape} Dependency
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Dependency.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.Dependency();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.position = value;
                        else
                            delete message.position;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.ref = $root.batchray.ObjectRefInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.ref);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.batchray.ObjectValue.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for Dependency
         * @function getTypeUrl
         * @memberof batchray.Dependency
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Dependency.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.Dependency";
        };

        return Dependency;
    })();

    batchray.TaskSpec = (function() {

        /**
         * Properties of a TaskSpec.
         * @typedef {Object} batchray.TaskSpec.$Properties
         * @property {Uint8Array|null} [taskId] TaskSpec taskId
         * @property {Uint8Array|null} [jobId] TaskSpec jobId
         * @property {string|null} [name] TaskSpec name
         * @property {Uint8Array|null} [functionHash] TaskSpec functionHash
         * @property {Uint8Array|null} [actorId] TaskSpec actorId
         * @property {string|null} [method] TaskSpec method
         * @property {Uint8Array|null} [args] TaskSpec args
         * @property {batchray.ObjectRefInfo.$Properties|null} [argsObject] TaskSpec argsObject
         * @property {batchray.ObjectValue.$Properties|null} [argsValue] TaskSpec argsValue
         * @property {Array.<batchray.Dependency.$Properties>|null} [dependencies] TaskSpec dependencies
         * @property {number|null} [numReturns] TaskSpec numReturns
         * @property {batchray.Address.$Properties|null} [owner] TaskSpec owner
         * @property {number|null} [attempt] TaskSpec attempt
         * @property {Array.<batchray.ObjectRefInfo.$Properties>|null} [nested] TaskSpec nested
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TaskSpec.
         * @memberof batchray
         * @interface ITaskSpec
         * @augments batchray.TaskSpec.$Properties
         * @deprecated Use batchray.TaskSpec.$Properties instead.
         */

        /**
         * Shape of a TaskSpec.
         * @typedef {batchray.TaskSpec.$Properties} batchray.TaskSpec.$Shape
         */

        /**
         * Constructs a new TaskSpec.
         * @memberof batchray
         * @classdesc Represents a TaskSpec.
         * @constructor
         * @param {batchray.TaskSpec.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TaskSpec = function (properties) {
            this.dependencies = [];
            this.nested = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TaskSpec taskId.
         * @member {Uint8Array} taskId
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.taskId = $util.newBuffer([]);

        /**
         * TaskSpec jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.jobId = $util.newBuffer([]);

        /**
         * TaskSpec name.
         * @member {string} name
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.name = "";

        /**
         * TaskSpec functionHash.
         * @member {Uint8Array} functionHash
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.functionHash = $util.newBuffer([]);

        /**
         * TaskSpec actorId.
         * @member {Uint8Array} actorId
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.actorId = $util.newBuffer([]);

        /**
         * TaskSpec method.
         * @member {string} method
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.method = "";

        /**
         * TaskSpec args.
         * @member {Uint8Array} args
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.args = $util.newBuffer([]);

        /**
         * TaskSpec argsObject.
         * @member {batchray.ObjectRefInfo.$Properties|null|undefined} argsObject
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.argsObject = null;

        /**
         * TaskSpec argsValue.
         * @member {batchray.ObjectValue.$Properties|null|undefined} argsValue
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.argsValue = null;

        /**
         * TaskSpec dependencies.
         * @member {Array.<batchray.Dependency.$Properties>} dependencies
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.dependencies = $util.emptyArray;

        /**
         * TaskSpec numReturns.
         * @member {number} numReturns
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.numReturns = 0;

        /**
         * TaskSpec owner.
         * @member {batchray.Address.$Properties|null|undefined} owner
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.owner = null;

        /**
         * TaskSpec attempt.
         * @member {number} attempt
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.attempt = 0;

        /**
         * TaskSpec nested.
         * @member {Array.<batchray.ObjectRefInfo.$Properties>} nested
         * @memberof batchray.TaskSpec
         * @instance
         */
        TaskSpec.prototype.nested = $util.emptyArray;

        /**
         * Creates a new TaskSpec instance using the specified properties.
         * @function create
         * @memberof batchray.TaskSpec
         * @static
         * @param {batchray.TaskSpec.$Properties=} [properties] Properties to set
         * @returns {batchray.TaskSpec} TaskSpec instance
         * @type {{
         *   (properties: batchray.TaskSpec.$Shape): batchray.TaskSpec & batchray.TaskSpec.$Shape;
         *   (properties?: batchray.TaskSpec.$Properties): batchray.TaskSpec;
         * }}
         */
        TaskSpec.create = function(properties) {
            return new TaskSpec(properties);
        };

        /**
         * Encodes the specified TaskSpec message. Does not implicitly {@link batchray.TaskSpec.verify|verify} messages.
         * @function encode
         * @memberof batchray.TaskSpec
         * @static
         * @param {batchray.TaskSpec.$Properties} message TaskSpec message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TaskSpec.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.taskId != null && $Object.hasOwnProperty.call(message, "taskId") && message.taskId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.taskId);
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.jobId);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.name);
            if (message.functionHash != null && $Object.hasOwnProperty.call(message, "functionHash") && message.functionHash.length)
                writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.functionHash);
            if (message.actorId != null && $Object.hasOwnProperty.call(message, "actorId") && message.actorId.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.actorId);
            if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.method);
            if (message.args != null && $Object.hasOwnProperty.call(message, "args") && message.args.length)
                writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.args);
            if (message.argsObject != null && $Object.hasOwnProperty.call(message, "argsObject"))
                $root.batchray.ObjectRefInfo.encode(message.argsObject, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.argsValue != null && $Object.hasOwnProperty.call(message, "argsValue"))
                $root.batchray.ObjectValue.encode(message.argsValue, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.dependencies != null && message.dependencies.length)
                for (let i = 0; i < message.dependencies.length; ++i)
                    $root.batchray.Dependency.encode(message.dependencies[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.numReturns != null && $Object.hasOwnProperty.call(message, "numReturns") && message.numReturns !== 0)
                writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.numReturns);
            if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                $root.batchray.Address.encode(message.owner, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.attempt);
            if (message.nested != null && message.nested.length)
                for (let i = 0; i < message.nested.length; ++i)
                    $root.batchray.ObjectRefInfo.encode(message.nested[i], writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TaskSpec message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TaskSpec
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TaskSpec & batchray.TaskSpec.$Shape} TaskSpec
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TaskSpec.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TaskSpec();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.taskId = value;
                        else
                            delete message.taskId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.functionHash = value;
                        else
                            delete message.functionHash;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.actorId = value;
                        else
                            delete message.actorId;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.method = value;
                        else
                            delete message.method;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.args = value;
                        else
                            delete message.args;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.argsObject = $root.batchray.ObjectRefInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.argsObject);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.argsValue = $root.batchray.ObjectValue.decode(reader, reader.size(), $undefined, _depth + 1, message.argsValue);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.dependencies && message.dependencies.length))
                            message.dependencies = [];
                        message.dependencies.push($root.batchray.Dependency.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.numReturns = value;
                        else
                            delete message.numReturns;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.owner = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.owner);
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.attempt = value;
                        else
                            delete message.attempt;
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nested && message.nested.length))
                            message.nested = [];
                        message.nested.push($root.batchray.ObjectRefInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TaskSpec
         * @function getTypeUrl
         * @memberof batchray.TaskSpec
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TaskSpec.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TaskSpec";
        };

        return TaskSpec;
    })();

    batchray.ActorSpec = (function() {

        /**
         * Properties of an ActorSpec.
         * @typedef {Object} batchray.ActorSpec.$Properties
         * @property {Uint8Array|null} [actorId] ActorSpec actorId
         * @property {Uint8Array|null} [jobId] ActorSpec jobId
         * @property {string|null} [className] ActorSpec className
         * @property {string|null} [name] ActorSpec name
         * @property {string|null} [namespace] ActorSpec namespace
         * @property {boolean|null} [detached] ActorSpec detached
         * @property {number|null} [maxConcurrency] ActorSpec maxConcurrency
         * @property {batchray.ResourceSet.$Properties|null} [resources] ActorSpec resources
         * @property {batchray.TaskSpec.$Properties|null} [constructorTask] ActorSpec constructorTask
         * @property {batchray.Address.$Properties|null} [owner] ActorSpec owner
         * @property {Array.<string>|null} [methods] ActorSpec methods
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ActorSpec.
         * @memberof batchray
         * @interface IActorSpec
         * @augments batchray.ActorSpec.$Properties
         * @deprecated Use batchray.ActorSpec.$Properties instead.
         */

        /**
         * Shape of an ActorSpec.
         * @typedef {batchray.ActorSpec.$Properties} batchray.ActorSpec.$Shape
         */

        /**
         * Constructs a new ActorSpec.
         * @memberof batchray
         * @classdesc Represents an ActorSpec.
         * @constructor
         * @param {batchray.ActorSpec.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ActorSpec = function (properties) {
            this.methods = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ActorSpec actorId.
         * @member {Uint8Array} actorId
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.actorId = $util.newBuffer([]);

        /**
         * ActorSpec jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.jobId = $util.newBuffer([]);

        /**
         * ActorSpec className.
         * @member {string} className
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.className = "";

        /**
         * ActorSpec name.
         * @member {string} name
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.name = "";

        /**
         * ActorSpec namespace.
         * @member {string} namespace
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.namespace = "";

        /**
         * ActorSpec detached.
         * @member {boolean} detached
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.detached = false;

        /**
         * ActorSpec maxConcurrency.
         * @member {number} maxConcurrency
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.maxConcurrency = 0;

        /**
         * ActorSpec resources.
         * @member {batchray.ResourceSet.$Properties|null|undefined} resources
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.resources = null;

        /**
         * ActorSpec constructorTask.
         * @member {batchray.TaskSpec.$Properties|null|undefined} constructorTask
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.constructorTask = null;

        /**
         * ActorSpec owner.
         * @member {batchray.Address.$Properties|null|undefined} owner
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.owner = null;

        /**
         * ActorSpec methods.
         * @member {Array.<string>} methods
         * @memberof batchray.ActorSpec
         * @instance
         */
        ActorSpec.prototype.methods = $util.emptyArray;

        /**
         * Creates a new ActorSpec instance using the specified properties.
         * @function create
         * @memberof batchray.ActorSpec
         * @static
         * @param {batchray.ActorSpec.$Properties=} [properties] Properties to set
         * @returns {batchray.ActorSpec} ActorSpec instance
         * @type {{
         *   (properties: batchray.ActorSpec.$Shape): batchray.ActorSpec & batchray.ActorSpec.$Shape;
         *   (properties?: batchray.ActorSpec.$Properties): batchray.ActorSpec;
         * }}
         */
        ActorSpec.create = function(properties) {
            return new ActorSpec(properties);
        };

        /**
         * Encodes the specified ActorSpec message. Does not implicitly {@link batchray.ActorSpec.verify|verify} messages.
         * @function encode
         * @memberof batchray.ActorSpec
         * @static
         * @param {batchray.ActorSpec.$Properties} message ActorSpec message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ActorSpec.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actorId != null && $Object.hasOwnProperty.call(message, "actorId") && message.actorId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.actorId);
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.jobId);
            if (message.className != null && $Object.hasOwnProperty.call(message, "className") && message.className !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.className);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
            if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.namespace);
            if (message.detached != null && $Object.hasOwnProperty.call(message, "detached") && message.detached !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.detached);
            if (message.maxConcurrency != null && $Object.hasOwnProperty.call(message, "maxConcurrency") && message.maxConcurrency !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.maxConcurrency);
            if (message.resources != null && $Object.hasOwnProperty.call(message, "resources"))
                $root.batchray.ResourceSet.encode(message.resources, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.constructorTask != null && $Object.hasOwnProperty.call(message, "constructorTask"))
                $root.batchray.TaskSpec.encode(message.constructorTask, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                $root.batchray.Address.encode(message.owner, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.methods != null && message.methods.length)
                for (let i = 0; i < message.methods.length; ++i)
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.methods[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ActorSpec message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ActorSpec
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ActorSpec & batchray.ActorSpec.$Shape} ActorSpec
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ActorSpec.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ActorSpec();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.actorId = value;
                        else
                            delete message.actorId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.className = value;
                        else
                            delete message.className;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.namespace = value;
                        else
                            delete message.namespace;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.detached = value;
                        else
                            delete message.detached;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.maxConcurrency = value;
                        else
                            delete message.maxConcurrency;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.resources = $root.batchray.ResourceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.resources);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.constructorTask = $root.batchray.TaskSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.constructorTask);
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.owner = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.owner);
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if (!(message.methods && message.methods.length))
                            message.methods = [];
                        message.methods.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ActorSpec
         * @function getTypeUrl
         * @memberof batchray.ActorSpec
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ActorSpec.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ActorSpec";
        };

        return ActorSpec;
    })();

    batchray.ActorInfo = (function() {

        /**
         * Properties of an ActorInfo.
         * @typedef {Object} batchray.ActorInfo.$Properties
         * @property {batchray.ActorSpec.$Properties|null} [spec] ActorInfo spec
         * @property {string|null} [state] ActorInfo state
         * @property {batchray.Address.$Properties|null} [address] ActorInfo address
         * @property {number|null} [pid] ActorInfo pid
         * @property {string|null} [deathCause] ActorInfo deathCause
         * @property {Uint8Array|null} [creationError] ActorInfo creationError
         * @property {number|null} [startedAtMs] ActorInfo startedAtMs
         * @property {number|null} [endedAtMs] ActorInfo endedAtMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ActorInfo.
         * @memberof batchray
         * @interface IActorInfo
         * @augments batchray.ActorInfo.$Properties
         * @deprecated Use batchray.ActorInfo.$Properties instead.
         */

        /**
         * Shape of an ActorInfo.
         * @typedef {batchray.ActorInfo.$Properties} batchray.ActorInfo.$Shape
         */

        /**
         * Constructs a new ActorInfo.
         * @memberof batchray
         * @classdesc Represents an ActorInfo.
         * @constructor
         * @param {batchray.ActorInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ActorInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ActorInfo spec.
         * @member {batchray.ActorSpec.$Properties|null|undefined} spec
         * @memberof batchray.ActorInfo
         * @instance
         */
        ActorInfo.prototype.spec = null;

        /**
         * ActorInfo state.
         * @member {string} state
         * @memberof batchray.ActorInfo
         * @instance
         */
        ActorInfo.prototype.state = "";

        /**
         * ActorInfo address.
         * @member {batchray.Address.$Properties|null|undefined} address
         * @memberof batchray.ActorInfo
         * @instance
         */
        ActorInfo.prototype.address = null;

        /**
         * ActorInfo pid.
         * @member {number} pid
         * @memberof batchray.ActorInfo
         * @instance
         */
        ActorInfo.prototype.pid = 0;

        /**
         * ActorInfo deathCause.
         * @member {string} deathCause
         * @memberof batchray.ActorInfo
         * @instance
         */
        ActorInfo.prototype.deathCause = "";

        /**
         * ActorInfo creationError.
         * @member {Uint8Array} creationError
         * @memberof batchray.ActorInfo
         * @instance
         */
        ActorInfo.prototype.creationError = $util.newBuffer([]);

        /**
         * ActorInfo startedAtMs.
         * @member {number} startedAtMs
         * @memberof batchray.ActorInfo
         * @instance
         */
        ActorInfo.prototype.startedAtMs = 0;

        /**
         * ActorInfo endedAtMs.
         * @member {number} endedAtMs
         * @memberof batchray.ActorInfo
         * @instance
         */
        ActorInfo.prototype.endedAtMs = 0;

        /**
         * Creates a new ActorInfo instance using the specified properties.
         * @function create
         * @memberof batchray.ActorInfo
         * @static
         * @param {batchray.ActorInfo.$Properties=} [properties] Properties to set
         * @returns {batchray.ActorInfo} ActorInfo instance
         * @type {{
         *   (properties: batchray.ActorInfo.$Shape): batchray.ActorInfo & batchray.ActorInfo.$Shape;
         *   (properties?: batchray.ActorInfo.$Properties): batchray.ActorInfo;
         * }}
         */
        ActorInfo.create = function(properties) {
            return new ActorInfo(properties);
        };

        /**
         * Encodes the specified ActorInfo message. Does not implicitly {@link batchray.ActorInfo.verify|verify} messages.
         * @function encode
         * @memberof batchray.ActorInfo
         * @static
         * @param {batchray.ActorInfo.$Properties} message ActorInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ActorInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.spec != null && $Object.hasOwnProperty.call(message, "spec"))
                $root.batchray.ActorSpec.encode(message.spec, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.state);
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                $root.batchray.Address.encode(message.address, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.pid);
            if (message.deathCause != null && $Object.hasOwnProperty.call(message, "deathCause") && message.deathCause !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.deathCause);
            if (message.creationError != null && $Object.hasOwnProperty.call(message, "creationError") && message.creationError.length)
                writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.creationError);
            if (message.startedAtMs != null && $Object.hasOwnProperty.call(message, "startedAtMs") && !$Object.is(message.startedAtMs, 0))
                writer.uint32(/* id 7, wireType 1 =*/57).double(message.startedAtMs);
            if (message.endedAtMs != null && $Object.hasOwnProperty.call(message, "endedAtMs") && !$Object.is(message.endedAtMs, 0))
                writer.uint32(/* id 8, wireType 1 =*/65).double(message.endedAtMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ActorInfo message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ActorInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ActorInfo & batchray.ActorInfo.$Shape} ActorInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ActorInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ActorInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.spec = $root.batchray.ActorSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.spec);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.address = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pid = value;
                        else
                            delete message.pid;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.deathCause = value;
                        else
                            delete message.deathCause;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.creationError = value;
                        else
                            delete message.creationError;
                        continue;
                    }
                case 7: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.startedAtMs = value;
                        else
                            delete message.startedAtMs;
                        continue;
                    }
                case 8: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.endedAtMs = value;
                        else
                            delete message.endedAtMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ActorInfo
         * @function getTypeUrl
         * @memberof batchray.ActorInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ActorInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ActorInfo";
        };

        return ActorInfo;
    })();

    batchray.JobConfig = (function() {

        /**
         * Properties of a JobConfig.
         * @typedef {Object} batchray.JobConfig.$Properties
         * @property {string|null} [cwd] JobConfig cwd
         * @property {Array.<string>|null} [execArgv] JobConfig execArgv
         * @property {string|null} [namespace] JobConfig namespace
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a JobConfig.
         * @memberof batchray
         * @interface IJobConfig
         * @augments batchray.JobConfig.$Properties
         * @deprecated Use batchray.JobConfig.$Properties instead.
         */

        /**
         * Shape of a JobConfig.
         * @typedef {batchray.JobConfig.$Properties} batchray.JobConfig.$Shape
         */

        /**
         * Constructs a new JobConfig.
         * @memberof batchray
         * @classdesc Represents a JobConfig.
         * @constructor
         * @param {batchray.JobConfig.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const JobConfig = function (properties) {
            this.execArgv = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * JobConfig cwd.
         * @member {string} cwd
         * @memberof batchray.JobConfig
         * @instance
         */
        JobConfig.prototype.cwd = "";

        /**
         * JobConfig execArgv.
         * @member {Array.<string>} execArgv
         * @memberof batchray.JobConfig
         * @instance
         */
        JobConfig.prototype.execArgv = $util.emptyArray;

        /**
         * JobConfig namespace.
         * @member {string} namespace
         * @memberof batchray.JobConfig
         * @instance
         */
        JobConfig.prototype.namespace = "";

        /**
         * Creates a new JobConfig instance using the specified properties.
         * @function create
         * @memberof batchray.JobConfig
         * @static
         * @param {batchray.JobConfig.$Properties=} [properties] Properties to set
         * @returns {batchray.JobConfig} JobConfig instance
         * @type {{
         *   (properties: batchray.JobConfig.$Shape): batchray.JobConfig & batchray.JobConfig.$Shape;
         *   (properties?: batchray.JobConfig.$Properties): batchray.JobConfig;
         * }}
         */
        JobConfig.create = function(properties) {
            return new JobConfig(properties);
        };

        /**
         * Encodes the specified JobConfig message. Does not implicitly {@link batchray.JobConfig.verify|verify} messages.
         * @function encode
         * @memberof batchray.JobConfig
         * @static
         * @param {batchray.JobConfig.$Properties} message JobConfig message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        JobConfig.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.cwd != null && $Object.hasOwnProperty.call(message, "cwd") && message.cwd !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.cwd);
            if (message.execArgv != null && message.execArgv.length)
                for (let i = 0; i < message.execArgv.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.execArgv[i]);
            if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.namespace);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a JobConfig message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.JobConfig
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.JobConfig & batchray.JobConfig.$Shape} JobConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        JobConfig.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.JobConfig();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.cwd = value;
                        else
                            delete message.cwd;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.execArgv && message.execArgv.length))
                            message.execArgv = [];
                        message.execArgv.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.namespace = value;
                        else
                            delete message.namespace;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for JobConfig
         * @function getTypeUrl
         * @memberof batchray.JobConfig
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        JobConfig.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.JobConfig";
        };

        return JobConfig;
    })();

    batchray.JobInfo = (function() {

        /**
         * Properties of a JobInfo.
         * @typedef {Object} batchray.JobInfo.$Properties
         * @property {Uint8Array|null} [jobId] JobInfo jobId
         * @property {batchray.JobConfig.$Properties|null} [config] JobInfo config
         * @property {string|null} [entrypoint] JobInfo entrypoint
         * @property {number|null} [driverPid] JobInfo driverPid
         * @property {batchray.Address.$Properties|null} [driver] JobInfo driver
         * @property {string|null} [state] JobInfo state
         * @property {number|null} [startedAtMs] JobInfo startedAtMs
         * @property {number|null} [endedAtMs] JobInfo endedAtMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a JobInfo.
         * @memberof batchray
         * @interface IJobInfo
         * @augments batchray.JobInfo.$Properties
         * @deprecated Use batchray.JobInfo.$Properties instead.
         */

        /**
         * Shape of a JobInfo.
         * @typedef {batchray.JobInfo.$Properties} batchray.JobInfo.$Shape
         */

        /**
         * Constructs a new JobInfo.
         * @memberof batchray
         * @classdesc Represents a JobInfo.
         * @constructor
         * @param {batchray.JobInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const JobInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * JobInfo jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.JobInfo
         * @instance
         */
        JobInfo.prototype.jobId = $util.newBuffer([]);

        /**
         * JobInfo config.
         * @member {batchray.JobConfig.$Properties|null|undefined} config
         * @memberof batchray.JobInfo
         * @instance
         */
        JobInfo.prototype.config = null;

        /**
         * JobInfo entrypoint.
         * @member {string} entrypoint
         * @memberof batchray.JobInfo
         * @instance
         */
        JobInfo.prototype.entrypoint = "";

        /**
         * JobInfo driverPid.
         * @member {number} driverPid
         * @memberof batchray.JobInfo
         * @instance
         */
        JobInfo.prototype.driverPid = 0;

        /**
         * JobInfo driver.
         * @member {batchray.Address.$Properties|null|undefined} driver
         * @memberof batchray.JobInfo
         * @instance
         */
        JobInfo.prototype.driver = null;

        /**
         * JobInfo state.
         * @member {string} state
         * @memberof batchray.JobInfo
         * @instance
         */
        JobInfo.prototype.state = "";

        /**
         * JobInfo startedAtMs.
         * @member {number} startedAtMs
         * @memberof batchray.JobInfo
         * @instance
         */
        JobInfo.prototype.startedAtMs = 0;

        /**
         * JobInfo endedAtMs.
         * @member {number} endedAtMs
         * @memberof batchray.JobInfo
         * @instance
         */
        JobInfo.prototype.endedAtMs = 0;

        /**
         * Creates a new JobInfo instance using the specified properties.
         * @function create
         * @memberof batchray.JobInfo
         * @static
         * @param {batchray.JobInfo.$Properties=} [properties] Properties to set
         * @returns {batchray.JobInfo} JobInfo instance
         * @type {{
         *   (properties: batchray.JobInfo.$Shape): batchray.JobInfo & batchray.JobInfo.$Shape;
         *   (properties?: batchray.JobInfo.$Properties): batchray.JobInfo;
         * }}
         */
        JobInfo.create = function(properties) {
            return new JobInfo(properties);
        };

        /**
         * Encodes the specified JobInfo message. Does not implicitly {@link batchray.JobInfo.verify|verify} messages.
         * @function encode
         * @memberof batchray.JobInfo
         * @static
         * @param {batchray.JobInfo.$Properties} message JobInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        JobInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.jobId);
            if (message.config != null && $Object.hasOwnProperty.call(message, "config"))
                $root.batchray.JobConfig.encode(message.config, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.entrypoint != null && $Object.hasOwnProperty.call(message, "entrypoint") && message.entrypoint !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.entrypoint);
            if (message.driverPid != null && $Object.hasOwnProperty.call(message, "driverPid") && message.driverPid !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.driverPid);
            if (message.driver != null && $Object.hasOwnProperty.call(message, "driver"))
                $root.batchray.Address.encode(message.driver, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.state);
            if (message.startedAtMs != null && $Object.hasOwnProperty.call(message, "startedAtMs") && !$Object.is(message.startedAtMs, 0))
                writer.uint32(/* id 7, wireType 1 =*/57).double(message.startedAtMs);
            if (message.endedAtMs != null && $Object.hasOwnProperty.call(message, "endedAtMs") && !$Object.is(message.endedAtMs, 0))
                writer.uint32(/* id 8, wireType 1 =*/65).double(message.endedAtMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a JobInfo message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.JobInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.JobInfo & batchray.JobInfo.$Shape} JobInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        JobInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.JobInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.config = $root.batchray.JobConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.config);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.entrypoint = value;
                        else
                            delete message.entrypoint;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.driverPid = value;
                        else
                            delete message.driverPid;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.driver = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.driver);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 7: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.startedAtMs = value;
                        else
                            delete message.startedAtMs;
                        continue;
                    }
                case 8: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.endedAtMs = value;
                        else
                            delete message.endedAtMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for JobInfo
         * @function getTypeUrl
         * @memberof batchray.JobInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        JobInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.JobInfo";
        };

        return JobInfo;
    })();

    batchray.CoreWorkerBatch = (function() {

        /**
         * Properties of a CoreWorkerBatch.
         * @typedef {Object} batchray.CoreWorkerBatch.$Properties
         * @property {Array.<batchray.CoreWorkerMessage.$Properties>|null} [messages] CoreWorkerBatch messages
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CoreWorkerBatch.
         * @memberof batchray
         * @interface ICoreWorkerBatch
         * @augments batchray.CoreWorkerBatch.$Properties
         * @deprecated Use batchray.CoreWorkerBatch.$Properties instead.
         */

        /**
         * Shape of a CoreWorkerBatch.
         * @typedef {{
         *   messages?: Array.<batchray.CoreWorkerMessage.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} batchray.CoreWorkerBatch.$Shape
         */

        /**
         * Constructs a new CoreWorkerBatch.
         * @memberof batchray
         * @classdesc Represents a CoreWorkerBatch.
         * @constructor
         * @param {batchray.CoreWorkerBatch.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CoreWorkerBatch = function (properties) {
            this.messages = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CoreWorkerBatch messages.
         * @member {Array.<batchray.CoreWorkerMessage.$Properties>} messages
         * @memberof batchray.CoreWorkerBatch
         * @instance
         */
        CoreWorkerBatch.prototype.messages = $util.emptyArray;

        /**
         * Creates a new CoreWorkerBatch instance using the specified properties.
         * @function create
         * @memberof batchray.CoreWorkerBatch
         * @static
         * @param {batchray.CoreWorkerBatch.$Properties=} [properties] Properties to set
         * @returns {batchray.CoreWorkerBatch} CoreWorkerBatch instance
         * @type {{
         *   (properties: batchray.CoreWorkerBatch.$Shape): batchray.CoreWorkerBatch & batchray.CoreWorkerBatch.$Shape;
         *   (properties?: batchray.CoreWorkerBatch.$Properties): batchray.CoreWorkerBatch;
         * }}
         */
        CoreWorkerBatch.create = function(properties) {
            return new CoreWorkerBatch(properties);
        };

        /**
         * Encodes the specified CoreWorkerBatch message. Does not implicitly {@link batchray.CoreWorkerBatch.verify|verify} messages.
         * @function encode
         * @memberof batchray.CoreWorkerBatch
         * @static
         * @param {batchray.CoreWorkerBatch.$Properties} message CoreWorkerBatch message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CoreWorkerBatch.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.messages != null && message.messages.length)
                for (let i = 0; i < message.messages.length; ++i)
                    $root.batchray.CoreWorkerMessage.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CoreWorkerBatch message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.CoreWorkerBatch
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.CoreWorkerBatch & batchray.CoreWorkerBatch.$Shape} CoreWorkerBatch
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CoreWorkerBatch.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.CoreWorkerBatch();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.messages && message.messages.length))
                            message.messages = [];
                        message.messages.push($root.batchray.CoreWorkerMessage.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for CoreWorkerBatch
         * @function getTypeUrl
         * @memberof batchray.CoreWorkerBatch
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CoreWorkerBatch.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.CoreWorkerBatch";
        };

        return CoreWorkerBatch;
    })();

    batchray.CoreWorkerMessage = (function() {

        /**
         * Properties of a CoreWorkerMessage.
         * @typedef {Object} batchray.CoreWorkerMessage.$Properties
         * @property {number|null} [requestId] CoreWorkerMessage requestId
         * @property {number|null} [replyTo] CoreWorkerMessage replyTo
         * @property {batchray.ErrorInfo.$Properties|null} [error] CoreWorkerMessage error
         * @property {batchray.Hello.$Properties|null} [hello] CoreWorkerMessage hello
         * @property {batchray.PushTask.$Properties|null} [pushTask] CoreWorkerMessage pushTask
         * @property {batchray.TaskReply.$Properties|null} [taskReply] CoreWorkerMessage taskReply
         * @property {batchray.GetObject.$Properties|null} [getObject] CoreWorkerMessage getObject
         * @property {batchray.ObjectValue.$Properties|null} [objectValue] CoreWorkerMessage objectValue
         * @property {batchray.AddBorrower.$Properties|null} [addBorrower] CoreWorkerMessage addBorrower
         * @property {batchray.RemoveBorrower.$Properties|null} [removeBorrower] CoreWorkerMessage removeBorrower
         * @property {batchray.ReturnRefsTaken.$Properties|null} [returnRefsTaken] CoreWorkerMessage returnRefsTaken
         * @property {batchray.Ack.$Properties|null} [ack] CoreWorkerMessage ack
         * @property {batchray.ReportLocation.$Properties|null} [reportLocation] CoreWorkerMessage reportLocation
         * @property {"hello"|"pushTask"|"taskReply"|"getObject"|"objectValue"|"addBorrower"|"removeBorrower"|"returnRefsTaken"|"ack"|"reportLocation"} [body] CoreWorkerMessage body
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CoreWorkerMessage.
         * @memberof batchray
         * @interface ICoreWorkerMessage
         * @augments batchray.CoreWorkerMessage.$Properties
         * @deprecated Use batchray.CoreWorkerMessage.$Properties instead.
         */

        /**
         * Narrowed shape of a CoreWorkerMessage.
         * @typedef {{
         *   requestId?: number|null;
         *   replyTo?: number|null;
         *   error?: batchray.ErrorInfo.$Shape|null;
         *   hello?: batchray.Hello.$Shape|null;
         *   pushTask?: batchray.PushTask.$Shape|null;
         *   taskReply?: batchray.TaskReply.$Shape|null;
         *   getObject?: batchray.GetObject.$Shape|null;
         *   objectValue?: batchray.ObjectValue.$Shape|null;
         *   addBorrower?: batchray.AddBorrower.$Shape|null;
         *   removeBorrower?: batchray.RemoveBorrower.$Shape|null;
         *   returnRefsTaken?: batchray.ReturnRefsTaken.$Shape|null;
         *   ack?: batchray.Ack.$Shape|null;
         *   reportLocation?: batchray.ReportLocation.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ body?: undefined; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "hello"; hello: batchray.Hello.$Shape; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "pushTask"; hello?: null; pushTask: batchray.PushTask.$Shape; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "taskReply"; hello?: null; pushTask?: null; taskReply: batchray.TaskReply.$Shape; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "getObject"; hello?: null; pushTask?: null; taskReply?: null; getObject: batchray.GetObject.$Shape; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "objectValue"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue: batchray.ObjectValue.$Shape; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "addBorrower"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower: batchray.AddBorrower.$Shape; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "removeBorrower"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower: batchray.RemoveBorrower.$Shape; returnRefsTaken?: null; ack?: null; reportLocation?: null }|{ body?: "returnRefsTaken"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken: batchray.ReturnRefsTaken.$Shape; ack?: null; reportLocation?: null }|{ body?: "ack"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack: batchray.Ack.$Shape; reportLocation?: null }|{ body?: "reportLocation"; hello?: null; pushTask?: null; taskReply?: null; getObject?: null; objectValue?: null; addBorrower?: null; removeBorrower?: null; returnRefsTaken?: null; ack?: null; reportLocation: batchray.ReportLocation.$Shape })
         * )} batchray.CoreWorkerMessage.$Shape
         */

        /**
         * Constructs a new CoreWorkerMessage.
         * @memberof batchray
         * @classdesc Represents a CoreWorkerMessage.
         * @constructor
         * @param {batchray.CoreWorkerMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CoreWorkerMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CoreWorkerMessage requestId.
         * @member {number} requestId
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.requestId = 0;

        /**
         * CoreWorkerMessage replyTo.
         * @member {number} replyTo
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.replyTo = 0;

        /**
         * CoreWorkerMessage error.
         * @member {batchray.ErrorInfo.$Properties|null|undefined} error
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.error = null;

        /**
         * CoreWorkerMessage hello.
         * @member {batchray.Hello.$Properties|null|undefined} hello
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.hello = null;

        /**
         * CoreWorkerMessage pushTask.
         * @member {batchray.PushTask.$Properties|null|undefined} pushTask
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.pushTask = null;

        /**
         * CoreWorkerMessage taskReply.
         * @member {batchray.TaskReply.$Properties|null|undefined} taskReply
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.taskReply = null;

        /**
         * CoreWorkerMessage getObject.
         * @member {batchray.GetObject.$Properties|null|undefined} getObject
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.getObject = null;

        /**
         * CoreWorkerMessage objectValue.
         * @member {batchray.ObjectValue.$Properties|null|undefined} objectValue
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.objectValue = null;

        /**
         * CoreWorkerMessage addBorrower.
         * @member {batchray.AddBorrower.$Properties|null|undefined} addBorrower
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.addBorrower = null;

        /**
         * CoreWorkerMessage removeBorrower.
         * @member {batchray.RemoveBorrower.$Properties|null|undefined} removeBorrower
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.removeBorrower = null;

        /**
         * CoreWorkerMessage returnRefsTaken.
         * @member {batchray.ReturnRefsTaken.$Properties|null|undefined} returnRefsTaken
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.returnRefsTaken = null;

        /**
         * CoreWorkerMessage ack.
         * @member {batchray.Ack.$Properties|null|undefined} ack
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.ack = null;

        /**
         * CoreWorkerMessage reportLocation.
         * @member {batchray.ReportLocation.$Properties|null|undefined} reportLocation
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        CoreWorkerMessage.prototype.reportLocation = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * CoreWorkerMessage body.
         * @member {"hello"|"pushTask"|"taskReply"|"getObject"|"objectValue"|"addBorrower"|"removeBorrower"|"returnRefsTaken"|"ack"|"reportLocation"|undefined} body
         * @memberof batchray.CoreWorkerMessage
         * @instance
         */
        $Object.defineProperty(CoreWorkerMessage.prototype, "body", {
            get: $util.oneOfGetter($oneOfFields = ["hello", "pushTask", "taskReply", "getObject", "objectValue", "addBorrower", "removeBorrower", "returnRefsTaken", "ack", "reportLocation"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new CoreWorkerMessage instance using the specified properties.
         * @function create
         * @memberof batchray.CoreWorkerMessage
         * @static
         * @param {batchray.CoreWorkerMessage.$Properties=} [properties] Properties to set
         * @returns {batchray.CoreWorkerMessage} CoreWorkerMessage instance
         * @type {{
         *   (properties: batchray.CoreWorkerMessage.$Shape): batchray.CoreWorkerMessage & batchray.CoreWorkerMessage.$Shape;
         *   (properties?: batchray.CoreWorkerMessage.$Properties): batchray.CoreWorkerMessage;
         * }}
         */
        CoreWorkerMessage.create = function(properties) {
            return new CoreWorkerMessage(properties);
        };

        /**
         * Encodes the specified CoreWorkerMessage message. Does not implicitly {@link batchray.CoreWorkerMessage.verify|verify} messages.
         * @function encode
         * @memberof batchray.CoreWorkerMessage
         * @static
         * @param {batchray.CoreWorkerMessage.$Properties} message CoreWorkerMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CoreWorkerMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.requestId);
            if (message.replyTo != null && $Object.hasOwnProperty.call(message, "replyTo") && message.replyTo !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.replyTo);
            if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                $root.batchray.ErrorInfo.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                $root.batchray.Hello.encode(message.hello, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.pushTask != null && $Object.hasOwnProperty.call(message, "pushTask"))
                $root.batchray.PushTask.encode(message.pushTask, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.taskReply != null && $Object.hasOwnProperty.call(message, "taskReply"))
                $root.batchray.TaskReply.encode(message.taskReply, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.getObject != null && $Object.hasOwnProperty.call(message, "getObject"))
                $root.batchray.GetObject.encode(message.getObject, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.objectValue != null && $Object.hasOwnProperty.call(message, "objectValue"))
                $root.batchray.ObjectValue.encode(message.objectValue, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.addBorrower != null && $Object.hasOwnProperty.call(message, "addBorrower"))
                $root.batchray.AddBorrower.encode(message.addBorrower, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.removeBorrower != null && $Object.hasOwnProperty.call(message, "removeBorrower"))
                $root.batchray.RemoveBorrower.encode(message.removeBorrower, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.returnRefsTaken != null && $Object.hasOwnProperty.call(message, "returnRefsTaken"))
                $root.batchray.ReturnRefsTaken.encode(message.returnRefsTaken, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.ack != null && $Object.hasOwnProperty.call(message, "ack"))
                $root.batchray.Ack.encode(message.ack, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.reportLocation != null && $Object.hasOwnProperty.call(message, "reportLocation"))
                $root.batchray.ReportLocation.encode(message.reportLocation, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CoreWorkerMessage message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.CoreWorkerMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.CoreWorkerMessage & batchray.CoreWorkerMessage.$Shape} CoreWorkerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CoreWorkerMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.CoreWorkerMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.requestId = value;
                        else
                            delete message.requestId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.replyTo = value;
                        else
                            delete message.replyTo;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.error = $root.batchray.ErrorInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.hello = $root.batchray.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                        message.body = "hello";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.pushTask = $root.batchray.PushTask.decode(reader, reader.size(), $undefined, _depth + 1, message.pushTask);
                        message.body = "pushTask";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.taskReply = $root.batchray.TaskReply.decode(reader, reader.size(), $undefined, _depth + 1, message.taskReply);
                        message.body = "taskReply";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.getObject = $root.batchray.GetObject.decode(reader, reader.size(), $undefined, _depth + 1, message.getObject);
                        message.body = "getObject";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.objectValue = $root.batchray.ObjectValue.decode(reader, reader.size(), $undefined, _depth + 1, message.objectValue);
                        message.body = "objectValue";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.addBorrower = $root.batchray.AddBorrower.decode(reader, reader.size(), $undefined, _depth + 1, message.addBorrower);
                        message.body = "addBorrower";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.removeBorrower = $root.batchray.RemoveBorrower.decode(reader, reader.size(), $undefined, _depth + 1, message.removeBorrower);
                        message.body = "removeBorrower";
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.returnRefsTaken = $root.batchray.ReturnRefsTaken.decode(reader, reader.size(), $undefined, _depth + 1, message.returnRefsTaken);
                        message.body = "returnRefsTaken";
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.ack = $root.batchray.Ack.decode(reader, reader.size(), $undefined, _depth + 1, message.ack);
                        message.body = "ack";
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.reportLocation = $root.batchray.ReportLocation.decode(reader, reader.size(), $undefined, _depth + 1, message.reportLocation);
                        message.body = "reportLocation";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for CoreWorkerMessage
         * @function getTypeUrl
         * @memberof batchray.CoreWorkerMessage
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CoreWorkerMessage.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.CoreWorkerMessage";
        };

        return CoreWorkerMessage;
    })();

    batchray.Hello = (function() {

        /**
         * Properties of a Hello.
         * @typedef {Object} batchray.Hello.$Properties
         * @property {batchray.Address.$Properties|null} [address] Hello address
         * @property {Uint8Array|null} [jobId] Hello jobId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Hello.
         * @memberof batchray
         * @interface IHello
         * @augments batchray.Hello.$Properties
         * @deprecated Use batchray.Hello.$Properties instead.
         */

        /**
         * Shape of a Hello.
         * @typedef {batchray.Hello.$Properties} batchray.Hello.$Shape
         */

        /**
         * Constructs a new Hello.
         * @memberof batchray
         * @classdesc Represents a Hello.
         * @constructor
         * @param {batchray.Hello.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Hello = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Hello address.
         * @member {batchray.Address.$Properties|null|undefined} address
         * @memberof batchray.Hello
         * @instance
         */
        Hello.prototype.address = null;

        /**
         * Hello jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.Hello
         * @instance
         */
        Hello.prototype.jobId = $util.newBuffer([]);

        /**
         * Creates a new Hello instance using the specified properties.
         * @function create
         * @memberof batchray.Hello
         * @static
         * @param {batchray.Hello.$Properties=} [properties] Properties to set
         * @returns {batchray.Hello} Hello instance
         * @type {{
         *   (properties: batchray.Hello.$Shape): batchray.Hello & batchray.Hello.$Shape;
         *   (properties?: batchray.Hello.$Properties): batchray.Hello;
         * }}
         */
        Hello.create = function(properties) {
            return new Hello(properties);
        };

        /**
         * Encodes the specified Hello message. Does not implicitly {@link batchray.Hello.verify|verify} messages.
         * @function encode
         * @memberof batchray.Hello
         * @static
         * @param {batchray.Hello.$Properties} message Hello message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Hello.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                $root.batchray.Address.encode(message.address, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.jobId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Hello message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.Hello
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.Hello & batchray.Hello.$Shape} Hello
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Hello.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.Hello();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.address = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for Hello
         * @function getTypeUrl
         * @memberof batchray.Hello
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Hello.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.Hello";
        };

        return Hello;
    })();

    batchray.PushTask = (function() {

        /**
         * Properties of a PushTask.
         * @typedef {Object} batchray.PushTask.$Properties
         * @property {batchray.TaskSpec.$Properties|null} [spec] PushTask spec
         * @property {number|null} [leaseId] PushTask leaseId
         * @property {batchray.Assigned.$Properties|null} [assigned] PushTask assigned
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PushTask.
         * @memberof batchray
         * @interface IPushTask
         * @augments batchray.PushTask.$Properties
         * @deprecated Use batchray.PushTask.$Properties instead.
         */

        /**
         * Shape of a PushTask.
         * @typedef {batchray.PushTask.$Properties} batchray.PushTask.$Shape
         */

        /**
         * Constructs a new PushTask.
         * @memberof batchray
         * @classdesc Represents a PushTask.
         * @constructor
         * @param {batchray.PushTask.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PushTask = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PushTask spec.
         * @member {batchray.TaskSpec.$Properties|null|undefined} spec
         * @memberof batchray.PushTask
         * @instance
         */
        PushTask.prototype.spec = null;

        /**
         * PushTask leaseId.
         * @member {number} leaseId
         * @memberof batchray.PushTask
         * @instance
         */
        PushTask.prototype.leaseId = 0;

        /**
         * PushTask assigned.
         * @member {batchray.Assigned.$Properties|null|undefined} assigned
         * @memberof batchray.PushTask
         * @instance
         */
        PushTask.prototype.assigned = null;

        /**
         * Creates a new PushTask instance using the specified properties.
         * @function create
         * @memberof batchray.PushTask
         * @static
         * @param {batchray.PushTask.$Properties=} [properties] Properties to set
         * @returns {batchray.PushTask} PushTask instance
         * @type {{
         *   (properties: batchray.PushTask.$Shape): batchray.PushTask & batchray.PushTask.$Shape;
         *   (properties?: batchray.PushTask.$Properties): batchray.PushTask;
         * }}
         */
        PushTask.create = function(properties) {
            return new PushTask(properties);
        };

        /**
         * Encodes the specified PushTask message. Does not implicitly {@link batchray.PushTask.verify|verify} messages.
         * @function encode
         * @memberof batchray.PushTask
         * @static
         * @param {batchray.PushTask.$Properties} message PushTask message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PushTask.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.spec != null && $Object.hasOwnProperty.call(message, "spec"))
                $root.batchray.TaskSpec.encode(message.spec, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.leaseId != null && $Object.hasOwnProperty.call(message, "leaseId") && message.leaseId !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.leaseId);
            if (message.assigned != null && $Object.hasOwnProperty.call(message, "assigned"))
                $root.batchray.Assigned.encode(message.assigned, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PushTask message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.PushTask
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.PushTask & batchray.PushTask.$Shape} PushTask
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PushTask.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.PushTask();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.spec = $root.batchray.TaskSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.spec);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.leaseId = value;
                        else
                            delete message.leaseId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.assigned = $root.batchray.Assigned.decode(reader, reader.size(), $undefined, _depth + 1, message.assigned);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for PushTask
         * @function getTypeUrl
         * @memberof batchray.PushTask
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PushTask.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.PushTask";
        };

        return PushTask;
    })();

    batchray.Assigned = (function() {

        /**
         * Properties of an Assigned.
         * @typedef {Object} batchray.Assigned.$Properties
         * @property {batchray.ResourceSet.$Properties|null} [resources] Assigned resources
         * @property {Array.<string>|null} [gpuIds] Assigned gpuIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Assigned.
         * @memberof batchray
         * @interface IAssigned
         * @augments batchray.Assigned.$Properties
         * @deprecated Use batchray.Assigned.$Properties instead.
         */

        /**
         * Shape of an Assigned.
         * @typedef {batchray.Assigned.$Properties} batchray.Assigned.$Shape
         */

        /**
         * Constructs a new Assigned.
         * @memberof batchray
         * @classdesc Represents an Assigned.
         * @constructor
         * @param {batchray.Assigned.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Assigned = function (properties) {
            this.gpuIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Assigned resources.
         * @member {batchray.ResourceSet.$Properties|null|undefined} resources
         * @memberof batchray.Assigned
         * @instance
         */
        Assigned.prototype.resources = null;

        /**
         * Assigned gpuIds.
         * @member {Array.<string>} gpuIds
         * @memberof batchray.Assigned
         * @instance
         */
        Assigned.prototype.gpuIds = $util.emptyArray;

        /**
         * Creates a new Assigned instance using the specified properties.
         * @function create
         * @memberof batchray.Assigned
         * @static
         * @param {batchray.Assigned.$Properties=} [properties] Properties to set
         * @returns {batchray.Assigned} Assigned instance
         * @type {{
         *   (properties: batchray.Assigned.$Shape): batchray.Assigned & batchray.Assigned.$Shape;
         *   (properties?: batchray.Assigned.$Properties): batchray.Assigned;
         * }}
         */
        Assigned.create = function(properties) {
            return new Assigned(properties);
        };

        /**
         * Encodes the specified Assigned message. Does not implicitly {@link batchray.Assigned.verify|verify} messages.
         * @function encode
         * @memberof batchray.Assigned
         * @static
         * @param {batchray.Assigned.$Properties} message Assigned message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Assigned.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.resources != null && $Object.hasOwnProperty.call(message, "resources"))
                $root.batchray.ResourceSet.encode(message.resources, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.gpuIds != null && message.gpuIds.length)
                for (let i = 0; i < message.gpuIds.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.gpuIds[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Assigned message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.Assigned
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.Assigned & batchray.Assigned.$Shape} Assigned
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Assigned.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.Assigned();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.resources = $root.batchray.ResourceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.resources);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.gpuIds && message.gpuIds.length))
                            message.gpuIds = [];
                        message.gpuIds.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for Assigned
         * @function getTypeUrl
         * @memberof batchray.Assigned
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Assigned.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.Assigned";
        };

        return Assigned;
    })();

    batchray.TaskReply = (function() {

        /**
         * Properties of a TaskReply.
         * @typedef {Object} batchray.TaskReply.$Properties
         * @property {boolean|null} [returned] TaskReply returned
         * @property {Array.<batchray.ObjectValue.$Properties>|null} [returns] TaskReply returns
         * @property {number|null} [durationMs] TaskReply durationMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TaskReply.
         * @memberof batchray
         * @interface ITaskReply
         * @augments batchray.TaskReply.$Properties
         * @deprecated Use batchray.TaskReply.$Properties instead.
         */

        /**
         * Shape of a TaskReply.
         * @typedef {batchray.TaskReply.$Properties} batchray.TaskReply.$Shape
         */

        /**
         * Constructs a new TaskReply.
         * @memberof batchray
         * @classdesc Represents a TaskReply.
         * @constructor
         * @param {batchray.TaskReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TaskReply = function (properties) {
            this.returns = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TaskReply returned.
         * @member {boolean} returned
         * @memberof batchray.TaskReply
         * @instance
         */
        TaskReply.prototype.returned = false;

        /**
         * TaskReply returns.
         * @member {Array.<batchray.ObjectValue.$Properties>} returns
         * @memberof batchray.TaskReply
         * @instance
         */
        TaskReply.prototype.returns = $util.emptyArray;

        /**
         * TaskReply durationMs.
         * @member {number} durationMs
         * @memberof batchray.TaskReply
         * @instance
         */
        TaskReply.prototype.durationMs = 0;

        /**
         * Creates a new TaskReply instance using the specified properties.
         * @function create
         * @memberof batchray.TaskReply
         * @static
         * @param {batchray.TaskReply.$Properties=} [properties] Properties to set
         * @returns {batchray.TaskReply} TaskReply instance
         * @type {{
         *   (properties: batchray.TaskReply.$Shape): batchray.TaskReply & batchray.TaskReply.$Shape;
         *   (properties?: batchray.TaskReply.$Properties): batchray.TaskReply;
         * }}
         */
        TaskReply.create = function(properties) {
            return new TaskReply(properties);
        };

        /**
         * Encodes the specified TaskReply message. Does not implicitly {@link batchray.TaskReply.verify|verify} messages.
         * @function encode
         * @memberof batchray.TaskReply
         * @static
         * @param {batchray.TaskReply.$Properties} message TaskReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TaskReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.returned != null && $Object.hasOwnProperty.call(message, "returned") && message.returned !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.returned);
            if (message.returns != null && message.returns.length)
                for (let i = 0; i < message.returns.length; ++i)
                    $root.batchray.ObjectValue.encode(message.returns[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.durationMs != null && $Object.hasOwnProperty.call(message, "durationMs") && !$Object.is(message.durationMs, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.durationMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TaskReply message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TaskReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TaskReply & batchray.TaskReply.$Shape} TaskReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TaskReply.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TaskReply();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.returned = value;
                        else
                            delete message.returned;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.returns && message.returns.length))
                            message.returns = [];
                        message.returns.push($root.batchray.ObjectValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.durationMs = value;
                        else
                            delete message.durationMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TaskReply
         * @function getTypeUrl
         * @memberof batchray.TaskReply
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TaskReply.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TaskReply";
        };

        return TaskReply;
    })();

    batchray.GetObject = (function() {

        /**
         * Properties of a GetObject.
         * @typedef {Object} batchray.GetObject.$Properties
         * @property {Uint8Array|null} [objectId] GetObject objectId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetObject.
         * @memberof batchray
         * @interface IGetObject
         * @augments batchray.GetObject.$Properties
         * @deprecated Use batchray.GetObject.$Properties instead.
         */

        /**
         * Shape of a GetObject.
         * @typedef {batchray.GetObject.$Properties} batchray.GetObject.$Shape
         */

        /**
         * Constructs a new GetObject.
         * @memberof batchray
         * @classdesc Represents a GetObject.
         * @constructor
         * @param {batchray.GetObject.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetObject = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetObject objectId.
         * @member {Uint8Array} objectId
         * @memberof batchray.GetObject
         * @instance
         */
        GetObject.prototype.objectId = $util.newBuffer([]);

        /**
         * Creates a new GetObject instance using the specified properties.
         * @function create
         * @memberof batchray.GetObject
         * @static
         * @param {batchray.GetObject.$Properties=} [properties] Properties to set
         * @returns {batchray.GetObject} GetObject instance
         * @type {{
         *   (properties: batchray.GetObject.$Shape): batchray.GetObject & batchray.GetObject.$Shape;
         *   (properties?: batchray.GetObject.$Properties): batchray.GetObject;
         * }}
         */
        GetObject.create = function(properties) {
            return new GetObject(properties);
        };

        /**
         * Encodes the specified GetObject message. Does not implicitly {@link batchray.GetObject.verify|verify} messages.
         * @function encode
         * @memberof batchray.GetObject
         * @static
         * @param {batchray.GetObject.$Properties} message GetObject message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetObject.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectId != null && $Object.hasOwnProperty.call(message, "objectId") && message.objectId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetObject message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.GetObject
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.GetObject & batchray.GetObject.$Shape} GetObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetObject.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.GetObject();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectId = value;
                        else
                            delete message.objectId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for GetObject
         * @function getTypeUrl
         * @memberof batchray.GetObject
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetObject.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.GetObject";
        };

        return GetObject;
    })();

    batchray.AddBorrower = (function() {

        /**
         * Properties of an AddBorrower.
         * @typedef {Object} batchray.AddBorrower.$Properties
         * @property {Array.<Uint8Array>|null} [objectIds] AddBorrower objectIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AddBorrower.
         * @memberof batchray
         * @interface IAddBorrower
         * @augments batchray.AddBorrower.$Properties
         * @deprecated Use batchray.AddBorrower.$Properties instead.
         */

        /**
         * Shape of an AddBorrower.
         * @typedef {batchray.AddBorrower.$Properties} batchray.AddBorrower.$Shape
         */

        /**
         * Constructs a new AddBorrower.
         * @memberof batchray
         * @classdesc Represents an AddBorrower.
         * @constructor
         * @param {batchray.AddBorrower.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AddBorrower = function (properties) {
            this.objectIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AddBorrower objectIds.
         * @member {Array.<Uint8Array>} objectIds
         * @memberof batchray.AddBorrower
         * @instance
         */
        AddBorrower.prototype.objectIds = $util.emptyArray;

        /**
         * Creates a new AddBorrower instance using the specified properties.
         * @function create
         * @memberof batchray.AddBorrower
         * @static
         * @param {batchray.AddBorrower.$Properties=} [properties] Properties to set
         * @returns {batchray.AddBorrower} AddBorrower instance
         * @type {{
         *   (properties: batchray.AddBorrower.$Shape): batchray.AddBorrower & batchray.AddBorrower.$Shape;
         *   (properties?: batchray.AddBorrower.$Properties): batchray.AddBorrower;
         * }}
         */
        AddBorrower.create = function(properties) {
            return new AddBorrower(properties);
        };

        /**
         * Encodes the specified AddBorrower message. Does not implicitly {@link batchray.AddBorrower.verify|verify} messages.
         * @function encode
         * @memberof batchray.AddBorrower
         * @static
         * @param {batchray.AddBorrower.$Properties} message AddBorrower message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AddBorrower.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectIds != null && message.objectIds.length)
                for (let i = 0; i < message.objectIds.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectIds[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AddBorrower message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.AddBorrower
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.AddBorrower & batchray.AddBorrower.$Shape} AddBorrower
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AddBorrower.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.AddBorrower();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.objectIds && message.objectIds.length))
                            message.objectIds = [];
                        message.objectIds.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for AddBorrower
         * @function getTypeUrl
         * @memberof batchray.AddBorrower
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        AddBorrower.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.AddBorrower";
        };

        return AddBorrower;
    })();

    batchray.RemoveBorrower = (function() {

        /**
         * Properties of a RemoveBorrower.
         * @typedef {Object} batchray.RemoveBorrower.$Properties
         * @property {Array.<Uint8Array>|null} [objectIds] RemoveBorrower objectIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RemoveBorrower.
         * @memberof batchray
         * @interface IRemoveBorrower
         * @augments batchray.RemoveBorrower.$Properties
         * @deprecated Use batchray.RemoveBorrower.$Properties instead.
         */

        /**
         * Shape of a RemoveBorrower.
         * @typedef {batchray.RemoveBorrower.$Properties} batchray.RemoveBorrower.$Shape
         */

        /**
         * Constructs a new RemoveBorrower.
         * @memberof batchray
         * @classdesc Represents a RemoveBorrower.
         * @constructor
         * @param {batchray.RemoveBorrower.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RemoveBorrower = function (properties) {
            this.objectIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RemoveBorrower objectIds.
         * @member {Array.<Uint8Array>} objectIds
         * @memberof batchray.RemoveBorrower
         * @instance
         */
        RemoveBorrower.prototype.objectIds = $util.emptyArray;

        /**
         * Creates a new RemoveBorrower instance using the specified properties.
         * @function create
         * @memberof batchray.RemoveBorrower
         * @static
         * @param {batchray.RemoveBorrower.$Properties=} [properties] Properties to set
         * @returns {batchray.RemoveBorrower} RemoveBorrower instance
         * @type {{
         *   (properties: batchray.RemoveBorrower.$Shape): batchray.RemoveBorrower & batchray.RemoveBorrower.$Shape;
         *   (properties?: batchray.RemoveBorrower.$Properties): batchray.RemoveBorrower;
         * }}
         */
        RemoveBorrower.create = function(properties) {
            return new RemoveBorrower(properties);
        };

        /**
         * Encodes the specified RemoveBorrower message. Does not implicitly {@link batchray.RemoveBorrower.verify|verify} messages.
         * @function encode
         * @memberof batchray.RemoveBorrower
         * @static
         * @param {batchray.RemoveBorrower.$Properties} message RemoveBorrower message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RemoveBorrower.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectIds != null && message.objectIds.length)
                for (let i = 0; i < message.objectIds.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectIds[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RemoveBorrower message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.RemoveBorrower
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.RemoveBorrower & batchray.RemoveBorrower.$Shape} RemoveBorrower
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RemoveBorrower.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.RemoveBorrower();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.objectIds && message.objectIds.length))
                            message.objectIds = [];
                        message.objectIds.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for RemoveBorrower
         * @function getTypeUrl
         * @memberof batchray.RemoveBorrower
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RemoveBorrower.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.RemoveBorrower";
        };

        return RemoveBorrower;
    })();

    batchray.ReturnRefsTaken = (function() {

        /**
         * Properties of a ReturnRefsTaken.
         * @typedef {Object} batchray.ReturnRefsTaken.$Properties
         * @property {Uint8Array|null} [taskId] ReturnRefsTaken taskId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReturnRefsTaken.
         * @memberof batchray
         * @interface IReturnRefsTaken
         * @augments batchray.ReturnRefsTaken.$Properties
         * @deprecated Use batchray.ReturnRefsTaken.$Properties instead.
         */

        /**
         * Shape of a ReturnRefsTaken.
         * @typedef {batchray.ReturnRefsTaken.$Properties} batchray.ReturnRefsTaken.$Shape
         */

        /**
         * Constructs a new ReturnRefsTaken.
         * @memberof batchray
         * @classdesc Represents a ReturnRefsTaken.
         * @constructor
         * @param {batchray.ReturnRefsTaken.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReturnRefsTaken = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReturnRefsTaken taskId.
         * @member {Uint8Array} taskId
         * @memberof batchray.ReturnRefsTaken
         * @instance
         */
        ReturnRefsTaken.prototype.taskId = $util.newBuffer([]);

        /**
         * Creates a new ReturnRefsTaken instance using the specified properties.
         * @function create
         * @memberof batchray.ReturnRefsTaken
         * @static
         * @param {batchray.ReturnRefsTaken.$Properties=} [properties] Properties to set
         * @returns {batchray.ReturnRefsTaken} ReturnRefsTaken instance
         * @type {{
         *   (properties: batchray.ReturnRefsTaken.$Shape): batchray.ReturnRefsTaken & batchray.ReturnRefsTaken.$Shape;
         *   (properties?: batchray.ReturnRefsTaken.$Properties): batchray.ReturnRefsTaken;
         * }}
         */
        ReturnRefsTaken.create = function(properties) {
            return new ReturnRefsTaken(properties);
        };

        /**
         * Encodes the specified ReturnRefsTaken message. Does not implicitly {@link batchray.ReturnRefsTaken.verify|verify} messages.
         * @function encode
         * @memberof batchray.ReturnRefsTaken
         * @static
         * @param {batchray.ReturnRefsTaken.$Properties} message ReturnRefsTaken message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReturnRefsTaken.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.taskId != null && $Object.hasOwnProperty.call(message, "taskId") && message.taskId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.taskId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReturnRefsTaken message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ReturnRefsTaken
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ReturnRefsTaken & batchray.ReturnRefsTaken.$Shape} ReturnRefsTaken
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReturnRefsTaken.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ReturnRefsTaken();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.taskId = value;
                        else
                            delete message.taskId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ReturnRefsTaken
         * @function getTypeUrl
         * @memberof batchray.ReturnRefsTaken
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ReturnRefsTaken.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ReturnRefsTaken";
        };

        return ReturnRefsTaken;
    })();

    batchray.ReportLocation = (function() {

        /**
         * Properties of a ReportLocation.
         * @typedef {Object} batchray.ReportLocation.$Properties
         * @property {Uint8Array|null} [objectId] ReportLocation objectId
         * @property {Uint8Array|null} [nodeId] ReportLocation nodeId
         * @property {boolean|null} [lost] ReportLocation lost
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReportLocation.
         * @memberof batchray
         * @interface IReportLocation
         * @augments batchray.ReportLocation.$Properties
         * @deprecated Use batchray.ReportLocation.$Properties instead.
         */

        /**
         * Shape of a ReportLocation.
         * @typedef {batchray.ReportLocation.$Properties} batchray.ReportLocation.$Shape
         */

        /**
         * Constructs a new ReportLocation.
         * @memberof batchray
         * @classdesc Represents a ReportLocation.
         * @constructor
         * @param {batchray.ReportLocation.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReportLocation = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReportLocation objectId.
         * @member {Uint8Array} objectId
         * @memberof batchray.ReportLocation
         * @instance
         */
        ReportLocation.prototype.objectId = $util.newBuffer([]);

        /**
         * ReportLocation nodeId.
         * @member {Uint8Array} nodeId
         * @memberof batchray.ReportLocation
         * @instance
         */
        ReportLocation.prototype.nodeId = $util.newBuffer([]);

        /**
         * ReportLocation lost.
         * @member {boolean} lost
         * @memberof batchray.ReportLocation
         * @instance
         */
        ReportLocation.prototype.lost = false;

        /**
         * Creates a new ReportLocation instance using the specified properties.
         * @function create
         * @memberof batchray.ReportLocation
         * @static
         * @param {batchray.ReportLocation.$Properties=} [properties] Properties to set
         * @returns {batchray.ReportLocation} ReportLocation instance
         * @type {{
         *   (properties: batchray.ReportLocation.$Shape): batchray.ReportLocation & batchray.ReportLocation.$Shape;
         *   (properties?: batchray.ReportLocation.$Properties): batchray.ReportLocation;
         * }}
         */
        ReportLocation.create = function(properties) {
            return new ReportLocation(properties);
        };

        /**
         * Encodes the specified ReportLocation message. Does not implicitly {@link batchray.ReportLocation.verify|verify} messages.
         * @function encode
         * @memberof batchray.ReportLocation
         * @static
         * @param {batchray.ReportLocation.$Properties} message ReportLocation message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReportLocation.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectId != null && $Object.hasOwnProperty.call(message, "objectId") && message.objectId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectId);
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.nodeId);
            if (message.lost != null && $Object.hasOwnProperty.call(message, "lost") && message.lost !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.lost);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReportLocation message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ReportLocation
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ReportLocation & batchray.ReportLocation.$Shape} ReportLocation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReportLocation.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ReportLocation();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectId = value;
                        else
                            delete message.objectId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.lost = value;
                        else
                            delete message.lost;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ReportLocation
         * @function getTypeUrl
         * @memberof batchray.ReportLocation
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ReportLocation.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ReportLocation";
        };

        return ReportLocation;
    })();

    batchray.GcsBatch = (function() {

        /**
         * Properties of a GcsBatch.
         * @typedef {Object} batchray.GcsBatch.$Properties
         * @property {Array.<batchray.GcsMessage.$Properties>|null} [messages] GcsBatch messages
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GcsBatch.
         * @memberof batchray
         * @interface IGcsBatch
         * @augments batchray.GcsBatch.$Properties
         * @deprecated Use batchray.GcsBatch.$Properties instead.
         */

        /**
         * Shape of a GcsBatch.
         * @typedef {{
         *   messages?: Array.<batchray.GcsMessage.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} batchray.GcsBatch.$Shape
         */

        /**
         * Constructs a new GcsBatch.
         * @memberof batchray
         * @classdesc Represents a GcsBatch.
         * @constructor
         * @param {batchray.GcsBatch.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GcsBatch = function (properties) {
            this.messages = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GcsBatch messages.
         * @member {Array.<batchray.GcsMessage.$Properties>} messages
         * @memberof batchray.GcsBatch
         * @instance
         */
        GcsBatch.prototype.messages = $util.emptyArray;

        /**
         * Creates a new GcsBatch instance using the specified properties.
         * @function create
         * @memberof batchray.GcsBatch
         * @static
         * @param {batchray.GcsBatch.$Properties=} [properties] Properties to set
         * @returns {batchray.GcsBatch} GcsBatch instance
         * @type {{
         *   (properties: batchray.GcsBatch.$Shape): batchray.GcsBatch & batchray.GcsBatch.$Shape;
         *   (properties?: batchray.GcsBatch.$Properties): batchray.GcsBatch;
         * }}
         */
        GcsBatch.create = function(properties) {
            return new GcsBatch(properties);
        };

        /**
         * Encodes the specified GcsBatch message. Does not implicitly {@link batchray.GcsBatch.verify|verify} messages.
         * @function encode
         * @memberof batchray.GcsBatch
         * @static
         * @param {batchray.GcsBatch.$Properties} message GcsBatch message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GcsBatch.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.messages != null && message.messages.length)
                for (let i = 0; i < message.messages.length; ++i)
                    $root.batchray.GcsMessage.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GcsBatch message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.GcsBatch
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.GcsBatch & batchray.GcsBatch.$Shape} GcsBatch
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GcsBatch.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.GcsBatch();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.messages && message.messages.length))
                            message.messages = [];
                        message.messages.push($root.batchray.GcsMessage.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for GcsBatch
         * @function getTypeUrl
         * @memberof batchray.GcsBatch
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GcsBatch.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.GcsBatch";
        };

        return GcsBatch;
    })();

    batchray.GcsMessage = (function() {

        /**
         * Properties of a GcsMessage.
         * @typedef {Object} batchray.GcsMessage.$Properties
         * @property {number|null} [requestId] GcsMessage requestId
         * @property {number|null} [replyTo] GcsMessage replyTo
         * @property {batchray.ErrorInfo.$Properties|null} [error] GcsMessage error
         * @property {batchray.RegisterNode.$Properties|null} [registerNode] GcsMessage registerNode
         * @property {batchray.ReportResources.$Properties|null} [reportResources] GcsMessage reportResources
         * @property {batchray.ReportWorkerDeath.$Properties|null} [reportWorkerDeath] GcsMessage reportWorkerDeath
         * @property {batchray.ResourceView.$Properties|null} [resourceView] GcsMessage resourceView
         * @property {batchray.PlaceActor.$Properties|null} [placeActor] GcsMessage placeActor
         * @property {batchray.ActorPlaced.$Properties|null} [actorPlaced] GcsMessage actorPlaced
         * @property {batchray.KillActorWorker.$Properties|null} [killActorWorker] GcsMessage killActorWorker
         * @property {batchray.EndJob.$Properties|null} [endJob] GcsMessage endJob
         * @property {batchray.StartJob.$Properties|null} [startJob] GcsMessage startJob
         * @property {batchray.Shutdown.$Properties|null} [shutdown] GcsMessage shutdown
         * @property {batchray.RegisterJob.$Properties|null} [registerJob] GcsMessage registerJob
         * @property {batchray.JobRegistered.$Properties|null} [jobRegistered] GcsMessage jobRegistered
         * @property {batchray.FinishJob.$Properties|null} [finishJob] GcsMessage finishJob
         * @property {batchray.RegisterActor.$Properties|null} [registerActor] GcsMessage registerActor
         * @property {batchray.ActorInfo.$Properties|null} [actorInfo] GcsMessage actorInfo
         * @property {batchray.WatchActor.$Properties|null} [watchActor] GcsMessage watchActor
         * @property {batchray.GetNamedActor.$Properties|null} [getNamedActor] GcsMessage getNamedActor
         * @property {batchray.KillActor.$Properties|null} [killActor] GcsMessage killActor
         * @property {batchray.ListNodes.$Properties|null} [listNodes] GcsMessage listNodes
         * @property {batchray.ListActors.$Properties|null} [listActors] GcsMessage listActors
         * @property {batchray.ActorList.$Properties|null} [actorList] GcsMessage actorList
         * @property {batchray.ListJobs.$Properties|null} [listJobs] GcsMessage listJobs
         * @property {batchray.JobList.$Properties|null} [jobList] GcsMessage jobList
         * @property {batchray.StopCluster.$Properties|null} [stopCluster] GcsMessage stopCluster
         * @property {batchray.Ack.$Properties|null} [ack] GcsMessage ack
         * @property {batchray.DrainNode.$Properties|null} [drainNode] GcsMessage drainNode
         * @property {batchray.ReportUsage.$Properties|null} [reportUsage] GcsMessage reportUsage
         * @property {batchray.GetStatus.$Properties|null} [getStatus] GcsMessage getStatus
         * @property {batchray.ClusterStatus.$Properties|null} [clusterStatus] GcsMessage clusterStatus
         * @property {"registerNode"|"reportResources"|"reportWorkerDeath"|"resourceView"|"placeActor"|"actorPlaced"|"killActorWorker"|"endJob"|"startJob"|"shutdown"|"registerJob"|"jobRegistered"|"finishJob"|"registerActor"|"actorInfo"|"watchActor"|"getNamedActor"|"killActor"|"listNodes"|"listActors"|"actorList"|"listJobs"|"jobList"|"stopCluster"|"ack"|"drainNode"|"reportUsage"|"getStatus"|"clusterStatus"} [body] GcsMessage body
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GcsMessage.
         * @memberof batchray
         * @interface IGcsMessage
         * @augments batchray.GcsMessage.$Properties
         * @deprecated Use batchray.GcsMessage.$Properties instead.
         */

        /**
         * Narrowed shape of a GcsMessage.
         * @typedef {{
         *   requestId?: number|null;
         *   replyTo?: number|null;
         *   error?: batchray.ErrorInfo.$Shape|null;
         *   registerNode?: batchray.RegisterNode.$Shape|null;
         *   reportResources?: batchray.ReportResources.$Shape|null;
         *   reportWorkerDeath?: batchray.ReportWorkerDeath.$Shape|null;
         *   resourceView?: batchray.ResourceView.$Shape|null;
         *   placeActor?: batchray.PlaceActor.$Shape|null;
         *   actorPlaced?: batchray.ActorPlaced.$Shape|null;
         *   killActorWorker?: batchray.KillActorWorker.$Shape|null;
         *   endJob?: batchray.EndJob.$Shape|null;
         *   startJob?: batchray.StartJob.$Shape|null;
         *   shutdown?: batchray.Shutdown.$Shape|null;
         *   registerJob?: batchray.RegisterJob.$Shape|null;
         *   jobRegistered?: batchray.JobRegistered.$Shape|null;
         *   finishJob?: batchray.FinishJob.$Shape|null;
         *   registerActor?: batchray.RegisterActor.$Shape|null;
         *   actorInfo?: batchray.ActorInfo.$Shape|null;
         *   watchActor?: batchray.WatchActor.$Shape|null;
         *   getNamedActor?: batchray.GetNamedActor.$Shape|null;
         *   killActor?: batchray.KillActor.$Shape|null;
         *   listNodes?: batchray.ListNodes.$Shape|null;
         *   listActors?: batchray.ListActors.$Shape|null;
         *   actorList?: batchray.ActorList.$Shape|null;
         *   listJobs?: batchray.ListJobs.$Shape|null;
         *   jobList?: batchray.JobList.$Shape|null;
         *   stopCluster?: batchray.StopCluster.$Shape|null;
         *   ack?: batchray.Ack.$Shape|null;
         *   drainNode?: batchray.DrainNode.$Shape|null;
         *   reportUsage?: batchray.ReportUsage.$Shape|null;
         *   getStatus?: batchray.GetStatus.$Shape|null;
         *   clusterStatus?: batchray.ClusterStatus.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ body?: undefined; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "registerNode"; registerNode: batchray.RegisterNode.$Shape; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "reportResources"; registerNode?: null; reportResources: batchray.ReportResources.$Shape; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "reportWorkerDeath"; registerNode?: null; reportResources?: null; reportWorkerDeath: batchray.ReportWorkerDeath.$Shape; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "resourceView"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView: batchray.ResourceView.$Shape; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "placeActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor: batchray.PlaceActor.$Shape; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "actorPlaced"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced: batchray.ActorPlaced.$Shape; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "killActorWorker"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker: batchray.KillActorWorker.$Shape; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "endJob"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob: batchray.EndJob.$Shape; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "startJob"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob: batchray.StartJob.$Shape; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "shutdown"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown: batchray.Shutdown.$Shape; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "registerJob"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob: batchray.RegisterJob.$Shape; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "jobRegistered"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered: batchray.JobRegistered.$Shape; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "finishJob"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob: batchray.FinishJob.$Shape; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "registerActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor: batchray.RegisterActor.$Shape; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "actorInfo"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo: batchray.ActorInfo.$Shape; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "watchActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor: batchray.WatchActor.$Shape; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "getNamedActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor: batchray.GetNamedActor.$Shape; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "killActor"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor: batchray.KillActor.$Shape; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "listNodes"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes: batchray.ListNodes.$Shape; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "listActors"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors: batchray.ListActors.$Shape; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "actorList"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList: batchray.ActorList.$Shape; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "listJobs"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs: batchray.ListJobs.$Shape; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "jobList"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList: batchray.JobList.$Shape; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "stopCluster"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster: batchray.StopCluster.$Shape; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "ack"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack: batchray.Ack.$Shape; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "drainNode"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode: batchray.DrainNode.$Shape; reportUsage?: null; getStatus?: null; clusterStatus?: null }|{ body?: "reportUsage"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage: batchray.ReportUsage.$Shape; getStatus?: null; clusterStatus?: null }|{ body?: "getStatus"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus: batchray.GetStatus.$Shape; clusterStatus?: null }|{ body?: "clusterStatus"; registerNode?: null; reportResources?: null; reportWorkerDeath?: null; resourceView?: null; placeActor?: null; actorPlaced?: null; killActorWorker?: null; endJob?: null; startJob?: null; shutdown?: null; registerJob?: null; jobRegistered?: null; finishJob?: null; registerActor?: null; actorInfo?: null; watchActor?: null; getNamedActor?: null; killActor?: null; listNodes?: null; listActors?: null; actorList?: null; listJobs?: null; jobList?: null; stopCluster?: null; ack?: null; drainNode?: null; reportUsage?: null; getStatus?: null; clusterStatus: batchray.ClusterStatus.$Shape })
         * )} batchray.GcsMessage.$Shape
         */

        /**
         * Constructs a new GcsMessage.
         * @memberof batchray
         * @classdesc Represents a GcsMessage.
         * @constructor
         * @param {batchray.GcsMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GcsMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GcsMessage requestId.
         * @member {number} requestId
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.requestId = 0;

        /**
         * GcsMessage replyTo.
         * @member {number} replyTo
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.replyTo = 0;

        /**
         * GcsMessage error.
         * @member {batchray.ErrorInfo.$Properties|null|undefined} error
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.error = null;

        /**
         * GcsMessage registerNode.
         * @member {batchray.RegisterNode.$Properties|null|undefined} registerNode
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.registerNode = null;

        /**
         * GcsMessage reportResources.
         * @member {batchray.ReportResources.$Properties|null|undefined} reportResources
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.reportResources = null;

        /**
         * GcsMessage reportWorkerDeath.
         * @member {batchray.ReportWorkerDeath.$Properties|null|undefined} reportWorkerDeath
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.reportWorkerDeath = null;

        /**
         * GcsMessage resourceView.
         * @member {batchray.ResourceView.$Properties|null|undefined} resourceView
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.resourceView = null;

        /**
         * GcsMessage placeActor.
         * @member {batchray.PlaceActor.$Properties|null|undefined} placeActor
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.placeActor = null;

        /**
         * GcsMessage actorPlaced.
         * @member {batchray.ActorPlaced.$Properties|null|undefined} actorPlaced
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.actorPlaced = null;

        /**
         * GcsMessage killActorWorker.
         * @member {batchray.KillActorWorker.$Properties|null|undefined} killActorWorker
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.killActorWorker = null;

        /**
         * GcsMessage endJob.
         * @member {batchray.EndJob.$Properties|null|undefined} endJob
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.endJob = null;

        /**
         * GcsMessage startJob.
         * @member {batchray.StartJob.$Properties|null|undefined} startJob
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.startJob = null;

        /**
         * GcsMessage shutdown.
         * @member {batchray.Shutdown.$Properties|null|undefined} shutdown
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.shutdown = null;

        /**
         * GcsMessage registerJob.
         * @member {batchray.RegisterJob.$Properties|null|undefined} registerJob
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.registerJob = null;

        /**
         * GcsMessage jobRegistered.
         * @member {batchray.JobRegistered.$Properties|null|undefined} jobRegistered
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.jobRegistered = null;

        /**
         * GcsMessage finishJob.
         * @member {batchray.FinishJob.$Properties|null|undefined} finishJob
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.finishJob = null;

        /**
         * GcsMessage registerActor.
         * @member {batchray.RegisterActor.$Properties|null|undefined} registerActor
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.registerActor = null;

        /**
         * GcsMessage actorInfo.
         * @member {batchray.ActorInfo.$Properties|null|undefined} actorInfo
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.actorInfo = null;

        /**
         * GcsMessage watchActor.
         * @member {batchray.WatchActor.$Properties|null|undefined} watchActor
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.watchActor = null;

        /**
         * GcsMessage getNamedActor.
         * @member {batchray.GetNamedActor.$Properties|null|undefined} getNamedActor
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.getNamedActor = null;

        /**
         * GcsMessage killActor.
         * @member {batchray.KillActor.$Properties|null|undefined} killActor
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.killActor = null;

        /**
         * GcsMessage listNodes.
         * @member {batchray.ListNodes.$Properties|null|undefined} listNodes
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.listNodes = null;

        /**
         * GcsMessage listActors.
         * @member {batchray.ListActors.$Properties|null|undefined} listActors
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.listActors = null;

        /**
         * GcsMessage actorList.
         * @member {batchray.ActorList.$Properties|null|undefined} actorList
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.actorList = null;

        /**
         * GcsMessage listJobs.
         * @member {batchray.ListJobs.$Properties|null|undefined} listJobs
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.listJobs = null;

        /**
         * GcsMessage jobList.
         * @member {batchray.JobList.$Properties|null|undefined} jobList
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.jobList = null;

        /**
         * GcsMessage stopCluster.
         * @member {batchray.StopCluster.$Properties|null|undefined} stopCluster
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.stopCluster = null;

        /**
         * GcsMessage ack.
         * @member {batchray.Ack.$Properties|null|undefined} ack
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.ack = null;

        /**
         * GcsMessage drainNode.
         * @member {batchray.DrainNode.$Properties|null|undefined} drainNode
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.drainNode = null;

        /**
         * GcsMessage reportUsage.
         * @member {batchray.ReportUsage.$Properties|null|undefined} reportUsage
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.reportUsage = null;

        /**
         * GcsMessage getStatus.
         * @member {batchray.GetStatus.$Properties|null|undefined} getStatus
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.getStatus = null;

        /**
         * GcsMessage clusterStatus.
         * @member {batchray.ClusterStatus.$Properties|null|undefined} clusterStatus
         * @memberof batchray.GcsMessage
         * @instance
         */
        GcsMessage.prototype.clusterStatus = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * GcsMessage body.
         * @member {"registerNode"|"reportResources"|"reportWorkerDeath"|"resourceView"|"placeActor"|"actorPlaced"|"killActorWorker"|"endJob"|"startJob"|"shutdown"|"registerJob"|"jobRegistered"|"finishJob"|"registerActor"|"actorInfo"|"watchActor"|"getNamedActor"|"killActor"|"listNodes"|"listActors"|"actorList"|"listJobs"|"jobList"|"stopCluster"|"ack"|"drainNode"|"reportUsage"|"getStatus"|"clusterStatus"|undefined} body
         * @memberof batchray.GcsMessage
         * @instance
         */
        $Object.defineProperty(GcsMessage.prototype, "body", {
            get: $util.oneOfGetter($oneOfFields = ["registerNode", "reportResources", "reportWorkerDeath", "resourceView", "placeActor", "actorPlaced", "killActorWorker", "endJob", "startJob", "shutdown", "registerJob", "jobRegistered", "finishJob", "registerActor", "actorInfo", "watchActor", "getNamedActor", "killActor", "listNodes", "listActors", "actorList", "listJobs", "jobList", "stopCluster", "ack", "drainNode", "reportUsage", "getStatus", "clusterStatus"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new GcsMessage instance using the specified properties.
         * @function create
         * @memberof batchray.GcsMessage
         * @static
         * @param {batchray.GcsMessage.$Properties=} [properties] Properties to set
         * @returns {batchray.GcsMessage} GcsMessage instance
         * @type {{
         *   (properties: batchray.GcsMessage.$Shape): batchray.GcsMessage & batchray.GcsMessage.$Shape;
         *   (properties?: batchray.GcsMessage.$Properties): batchray.GcsMessage;
         * }}
         */
        GcsMessage.create = function(properties) {
            return new GcsMessage(properties);
        };

        /**
         * Encodes the specified GcsMessage message. Does not implicitly {@link batchray.GcsMessage.verify|verify} messages.
         * @function encode
         * @memberof batchray.GcsMessage
         * @static
         * @param {batchray.GcsMessage.$Properties} message GcsMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GcsMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.requestId);
            if (message.replyTo != null && $Object.hasOwnProperty.call(message, "replyTo") && message.replyTo !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.replyTo);
            if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                $root.batchray.ErrorInfo.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.registerNode != null && $Object.hasOwnProperty.call(message, "registerNode"))
                $root.batchray.RegisterNode.encode(message.registerNode, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.reportResources != null && $Object.hasOwnProperty.call(message, "reportResources"))
                $root.batchray.ReportResources.encode(message.reportResources, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.reportWorkerDeath != null && $Object.hasOwnProperty.call(message, "reportWorkerDeath"))
                $root.batchray.ReportWorkerDeath.encode(message.reportWorkerDeath, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.resourceView != null && $Object.hasOwnProperty.call(message, "resourceView"))
                $root.batchray.ResourceView.encode(message.resourceView, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.placeActor != null && $Object.hasOwnProperty.call(message, "placeActor"))
                $root.batchray.PlaceActor.encode(message.placeActor, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.actorPlaced != null && $Object.hasOwnProperty.call(message, "actorPlaced"))
                $root.batchray.ActorPlaced.encode(message.actorPlaced, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.killActorWorker != null && $Object.hasOwnProperty.call(message, "killActorWorker"))
                $root.batchray.KillActorWorker.encode(message.killActorWorker, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.endJob != null && $Object.hasOwnProperty.call(message, "endJob"))
                $root.batchray.EndJob.encode(message.endJob, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.startJob != null && $Object.hasOwnProperty.call(message, "startJob"))
                $root.batchray.StartJob.encode(message.startJob, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.shutdown != null && $Object.hasOwnProperty.call(message, "shutdown"))
                $root.batchray.Shutdown.encode(message.shutdown, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.registerJob != null && $Object.hasOwnProperty.call(message, "registerJob"))
                $root.batchray.RegisterJob.encode(message.registerJob, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.jobRegistered != null && $Object.hasOwnProperty.call(message, "jobRegistered"))
                $root.batchray.JobRegistered.encode(message.jobRegistered, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.finishJob != null && $Object.hasOwnProperty.call(message, "finishJob"))
                $root.batchray.FinishJob.encode(message.finishJob, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
            if (message.registerActor != null && $Object.hasOwnProperty.call(message, "registerActor"))
                $root.batchray.RegisterActor.encode(message.registerActor, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
            if (message.actorInfo != null && $Object.hasOwnProperty.call(message, "actorInfo"))
                $root.batchray.ActorInfo.encode(message.actorInfo, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
            if (message.watchActor != null && $Object.hasOwnProperty.call(message, "watchActor"))
                $root.batchray.WatchActor.encode(message.watchActor, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
            if (message.getNamedActor != null && $Object.hasOwnProperty.call(message, "getNamedActor"))
                $root.batchray.GetNamedActor.encode(message.getNamedActor, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
            if (message.killActor != null && $Object.hasOwnProperty.call(message, "killActor"))
                $root.batchray.KillActor.encode(message.killActor, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
            if (message.listNodes != null && $Object.hasOwnProperty.call(message, "listNodes"))
                $root.batchray.ListNodes.encode(message.listNodes, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
            if (message.listActors != null && $Object.hasOwnProperty.call(message, "listActors"))
                $root.batchray.ListActors.encode(message.listActors, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
            if (message.actorList != null && $Object.hasOwnProperty.call(message, "actorList"))
                $root.batchray.ActorList.encode(message.actorList, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
            if (message.listJobs != null && $Object.hasOwnProperty.call(message, "listJobs"))
                $root.batchray.ListJobs.encode(message.listJobs, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
            if (message.jobList != null && $Object.hasOwnProperty.call(message, "jobList"))
                $root.batchray.JobList.encode(message.jobList, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
            if (message.stopCluster != null && $Object.hasOwnProperty.call(message, "stopCluster"))
                $root.batchray.StopCluster.encode(message.stopCluster, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
            if (message.ack != null && $Object.hasOwnProperty.call(message, "ack"))
                $root.batchray.Ack.encode(message.ack, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
            if (message.drainNode != null && $Object.hasOwnProperty.call(message, "drainNode"))
                $root.batchray.DrainNode.encode(message.drainNode, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
            if (message.reportUsage != null && $Object.hasOwnProperty.call(message, "reportUsage"))
                $root.batchray.ReportUsage.encode(message.reportUsage, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
            if (message.getStatus != null && $Object.hasOwnProperty.call(message, "getStatus"))
                $root.batchray.GetStatus.encode(message.getStatus, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
            if (message.clusterStatus != null && $Object.hasOwnProperty.call(message, "clusterStatus"))
                $root.batchray.ClusterStatus.encode(message.clusterStatus, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GcsMessage message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.GcsMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.GcsMessage & batchray.GcsMessage.$Shape} GcsMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GcsMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.GcsMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.requestId = value;
                        else
                            delete message.requestId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.replyTo = value;
                        else
                            delete message.replyTo;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.error = $root.batchray.ErrorInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.registerNode = $root.batchray.RegisterNode.decode(reader, reader.size(), $undefined, _depth + 1, message.registerNode);
                        message.body = "registerNode";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.reportResources = $root.batchray.ReportResources.decode(reader, reader.size(), $undefined, _depth + 1, message.reportResources);
                        message.body = "reportResources";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.reportWorkerDeath = $root.batchray.ReportWorkerDeath.decode(reader, reader.size(), $undefined, _depth + 1, message.reportWorkerDeath);
                        message.body = "reportWorkerDeath";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.resourceView = $root.batchray.ResourceView.decode(reader, reader.size(), $undefined, _depth + 1, message.resourceView);
                        message.body = "resourceView";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.placeActor = $root.batchray.PlaceActor.decode(reader, reader.size(), $undefined, _depth + 1, message.placeActor);
                        message.body = "placeActor";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.actorPlaced = $root.batchray.ActorPlaced.decode(reader, reader.size(), $undefined, _depth + 1, message.actorPlaced);
                        message.body = "actorPlaced";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.killActorWorker = $root.batchray.KillActorWorker.decode(reader, reader.size(), $undefined, _depth + 1, message.killActorWorker);
                        message.body = "killActorWorker";
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.endJob = $root.batchray.EndJob.decode(reader, reader.size(), $undefined, _depth + 1, message.endJob);
                        message.body = "endJob";
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.startJob = $root.batchray.StartJob.decode(reader, reader.size(), $undefined, _depth + 1, message.startJob);
                        message.body = "startJob";
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.shutdown = $root.batchray.Shutdown.decode(reader, reader.size(), $undefined, _depth + 1, message.shutdown);
                        message.body = "shutdown";
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.registerJob = $root.batchray.RegisterJob.decode(reader, reader.size(), $undefined, _depth + 1, message.registerJob);
                        message.body = "registerJob";
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.jobRegistered = $root.batchray.JobRegistered.decode(reader, reader.size(), $undefined, _depth + 1, message.jobRegistered);
                        message.body = "jobRegistered";
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.finishJob = $root.batchray.FinishJob.decode(reader, reader.size(), $undefined, _depth + 1, message.finishJob);
                        message.body = "finishJob";
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        message.registerActor = $root.batchray.RegisterActor.decode(reader, reader.size(), $undefined, _depth + 1, message.registerActor);
                        message.body = "registerActor";
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        message.actorInfo = $root.batchray.ActorInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.actorInfo);
                        message.body = "actorInfo";
                        continue;
                    }
                case 19: {
                        if (wireType !== 2)
                            break;
                        message.watchActor = $root.batchray.WatchActor.decode(reader, reader.size(), $undefined, _depth + 1, message.watchActor);
                        message.body = "watchActor";
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        message.getNamedActor = $root.batchray.GetNamedActor.decode(reader, reader.size(), $undefined, _depth + 1, message.getNamedActor);
                        message.body = "getNamedActor";
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.killActor = $root.batchray.KillActor.decode(reader, reader.size(), $undefined, _depth + 1, message.killActor);
                        message.body = "killActor";
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        message.listNodes = $root.batchray.ListNodes.decode(reader, reader.size(), $undefined, _depth + 1, message.listNodes);
                        message.body = "listNodes";
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.listActors = $root.batchray.ListActors.decode(reader, reader.size(), $undefined, _depth + 1, message.listActors);
                        message.body = "listActors";
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.actorList = $root.batchray.ActorList.decode(reader, reader.size(), $undefined, _depth + 1, message.actorList);
                        message.body = "actorList";
                        continue;
                    }
                case 25: {
                        if (wireType !== 2)
                            break;
                        message.listJobs = $root.batchray.ListJobs.decode(reader, reader.size(), $undefined, _depth + 1, message.listJobs);
                        message.body = "listJobs";
                        continue;
                    }
                case 26: {
                        if (wireType !== 2)
                            break;
                        message.jobList = $root.batchray.JobList.decode(reader, reader.size(), $undefined, _depth + 1, message.jobList);
                        message.body = "jobList";
                        continue;
                    }
                case 27: {
                        if (wireType !== 2)
                            break;
                        message.stopCluster = $root.batchray.StopCluster.decode(reader, reader.size(), $undefined, _depth + 1, message.stopCluster);
                        message.body = "stopCluster";
                        continue;
                    }
                case 28: {
                        if (wireType !== 2)
                            break;
                        message.ack = $root.batchray.Ack.decode(reader, reader.size(), $undefined, _depth + 1, message.ack);
                        message.body = "ack";
                        continue;
                    }
                case 29: {
                        if (wireType !== 2)
                            break;
                        message.drainNode = $root.batchray.DrainNode.decode(reader, reader.size(), $undefined, _depth + 1, message.drainNode);
                        message.body = "drainNode";
                        continue;
                    }
                case 30: {
                        if (wireType !== 2)
                            break;
                        message.reportUsage = $root.batchray.ReportUsage.decode(reader, reader.size(), $undefined, _depth + 1, message.reportUsage);
                        message.body = "reportUsage";
                        continue;
                    }
                case 31: {
                        if (wireType !== 2)
                            break;
                        message.getStatus = $root.batchray.GetStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.getStatus);
                        message.body = "getStatus";
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        message.clusterStatus = $root.batchray.ClusterStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.clusterStatus);
                        message.body = "clusterStatus";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for GcsMessage
         * @function getTypeUrl
         * @memberof batchray.GcsMessage
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GcsMessage.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.GcsMessage";
        };

        return GcsMessage;
    })();

    batchray.RegisterNode = (function() {

        /**
         * Properties of a RegisterNode.
         * @typedef {Object} batchray.RegisterNode.$Properties
         * @property {batchray.NodeInfo.$Properties|null} [node] RegisterNode node
         * @property {string|null} [version] RegisterNode version
         * @property {Array.<batchray.ActorInfo.$Properties>|null} [livingActors] RegisterNode livingActors
         * @property {Array.<Uint8Array>|null} [jobs] RegisterNode jobs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisterNode.
         * @memberof batchray
         * @interface IRegisterNode
         * @augments batchray.RegisterNode.$Properties
         * @deprecated Use batchray.RegisterNode.$Properties instead.
         */

        /**
         * Shape of a RegisterNode.
         * @typedef {batchray.RegisterNode.$Properties} batchray.RegisterNode.$Shape
         */

        /**
         * Constructs a new RegisterNode.
         * @memberof batchray
         * @classdesc Represents a RegisterNode.
         * @constructor
         * @param {batchray.RegisterNode.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisterNode = function (properties) {
            this.livingActors = [];
            this.jobs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisterNode node.
         * @member {batchray.NodeInfo.$Properties|null|undefined} node
         * @memberof batchray.RegisterNode
         * @instance
         */
        RegisterNode.prototype.node = null;

        /**
         * RegisterNode version.
         * @member {string} version
         * @memberof batchray.RegisterNode
         * @instance
         */
        RegisterNode.prototype.version = "";

        /**
         * RegisterNode livingActors.
         * @member {Array.<batchray.ActorInfo.$Properties>} livingActors
         * @memberof batchray.RegisterNode
         * @instance
         */
        RegisterNode.prototype.livingActors = $util.emptyArray;

        /**
         * RegisterNode jobs.
         * @member {Array.<Uint8Array>} jobs
         * @memberof batchray.RegisterNode
         * @instance
         */
        RegisterNode.prototype.jobs = $util.emptyArray;

        /**
         * Creates a new RegisterNode instance using the specified properties.
         * @function create
         * @memberof batchray.RegisterNode
         * @static
         * @param {batchray.RegisterNode.$Properties=} [properties] Properties to set
         * @returns {batchray.RegisterNode} RegisterNode instance
         * @type {{
         *   (properties: batchray.RegisterNode.$Shape): batchray.RegisterNode & batchray.RegisterNode.$Shape;
         *   (properties?: batchray.RegisterNode.$Properties): batchray.RegisterNode;
         * }}
         */
        RegisterNode.create = function(properties) {
            return new RegisterNode(properties);
        };

        /**
         * Encodes the specified RegisterNode message. Does not implicitly {@link batchray.RegisterNode.verify|verify} messages.
         * @function encode
         * @memberof batchray.RegisterNode
         * @static
         * @param {batchray.RegisterNode.$Properties} message RegisterNode message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisterNode.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                $root.batchray.NodeInfo.encode(message.node, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.version);
            if (message.livingActors != null && message.livingActors.length)
                for (let i = 0; i < message.livingActors.length; ++i)
                    $root.batchray.ActorInfo.encode(message.livingActors[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.jobs != null && message.jobs.length)
                for (let i = 0; i < message.jobs.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.jobs[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisterNode message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.RegisterNode
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.RegisterNode & batchray.RegisterNode.$Shape} RegisterNode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisterNode.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.RegisterNode();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.node = $root.batchray.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.livingActors && message.livingActors.length))
                            message.livingActors = [];
                        message.livingActors.push($root.batchray.ActorInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.jobs && message.jobs.length))
                            message.jobs = [];
                        message.jobs.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for RegisterNode
         * @function getTypeUrl
         * @memberof batchray.RegisterNode
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegisterNode.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.RegisterNode";
        };

        return RegisterNode;
    })();

    batchray.ReportResources = (function() {

        /**
         * Properties of a ReportResources.
         * @typedef {Object} batchray.ReportResources.$Properties
         * @property {batchray.ResourceSet.$Properties|null} [available] ReportResources available
         * @property {number|null} [pendingLeases] ReportResources pendingLeases
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReportResources.
         * @memberof batchray
         * @interface IReportResources
         * @augments batchray.ReportResources.$Properties
         * @deprecated Use batchray.ReportResources.$Properties instead.
         */

        /**
         * Shape of a ReportResources.
         * @typedef {batchray.ReportResources.$Properties} batchray.ReportResources.$Shape
         */

        /**
         * Constructs a new ReportResources.
         * @memberof batchray
         * @classdesc Represents a ReportResources.
         * @constructor
         * @param {batchray.ReportResources.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReportResources = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReportResources available.
         * @member {batchray.ResourceSet.$Properties|null|undefined} available
         * @memberof batchray.ReportResources
         * @instance
         */
        ReportResources.prototype.available = null;

        /**
         * ReportResources pendingLeases.
         * @member {number} pendingLeases
         * @memberof batchray.ReportResources
         * @instance
         */
        ReportResources.prototype.pendingLeases = 0;

        /**
         * Creates a new ReportResources instance using the specified properties.
         * @function create
         * @memberof batchray.ReportResources
         * @static
         * @param {batchray.ReportResources.$Properties=} [properties] Properties to set
         * @returns {batchray.ReportResources} ReportResources instance
         * @type {{
         *   (properties: batchray.ReportResources.$Shape): batchray.ReportResources & batchray.ReportResources.$Shape;
         *   (properties?: batchray.ReportResources.$Properties): batchray.ReportResources;
         * }}
         */
        ReportResources.create = function(properties) {
            return new ReportResources(properties);
        };

        /**
         * Encodes the specified ReportResources message. Does not implicitly {@link batchray.ReportResources.verify|verify} messages.
         * @function encode
         * @memberof batchray.ReportResources
         * @static
         * @param {batchray.ReportResources.$Properties} message ReportResources message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReportResources.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.available != null && $Object.hasOwnProperty.call(message, "available"))
                $root.batchray.ResourceSet.encode(message.available, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.pendingLeases != null && $Object.hasOwnProperty.call(message, "pendingLeases") && !$Object.is(message.pendingLeases, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.pendingLeases);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReportResources message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ReportResources
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ReportResources & batchray.ReportResources.$Shape} ReportResources
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReportResources.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ReportResources();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.available = $root.batchray.ResourceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.available);
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.pendingLeases = value;
                        else
                            delete message.pendingLeases;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ReportResources
         * @function getTypeUrl
         * @memberof batchray.ReportResources
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ReportResources.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ReportResources";
        };

        return ReportResources;
    })();

    batchray.ReportWorkerDeath = (function() {

        /**
         * Properties of a ReportWorkerDeath.
         * @typedef {Object} batchray.ReportWorkerDeath.$Properties
         * @property {Uint8Array|null} [workerId] ReportWorkerDeath workerId
         * @property {Uint8Array|null} [actorId] ReportWorkerDeath actorId
         * @property {string|null} [reason] ReportWorkerDeath reason
         * @property {Uint8Array|null} [jobId] ReportWorkerDeath jobId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReportWorkerDeath.
         * @memberof batchray
         * @interface IReportWorkerDeath
         * @augments batchray.ReportWorkerDeath.$Properties
         * @deprecated Use batchray.ReportWorkerDeath.$Properties instead.
         */

        /**
         * Shape of a ReportWorkerDeath.
         * @typedef {batchray.ReportWorkerDeath.$Properties} batchray.ReportWorkerDeath.$Shape
         */

        /**
         * Constructs a new ReportWorkerDeath.
         * @memberof batchray
         * @classdesc Represents a ReportWorkerDeath.
         * @constructor
         * @param {batchray.ReportWorkerDeath.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReportWorkerDeath = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReportWorkerDeath workerId.
         * @member {Uint8Array} workerId
         * @memberof batchray.ReportWorkerDeath
         * @instance
         */
        ReportWorkerDeath.prototype.workerId = $util.newBuffer([]);

        /**
         * ReportWorkerDeath actorId.
         * @member {Uint8Array} actorId
         * @memberof batchray.ReportWorkerDeath
         * @instance
         */
        ReportWorkerDeath.prototype.actorId = $util.newBuffer([]);

        /**
         * ReportWorkerDeath reason.
         * @member {string} reason
         * @memberof batchray.ReportWorkerDeath
         * @instance
         */
        ReportWorkerDeath.prototype.reason = "";

        /**
         * ReportWorkerDeath jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.ReportWorkerDeath
         * @instance
         */
        ReportWorkerDeath.prototype.jobId = $util.newBuffer([]);

        /**
         * Creates a new ReportWorkerDeath instance using the specified properties.
         * @function create
         * @memberof batchray.ReportWorkerDeath
         * @static
         * @param {batchray.ReportWorkerDeath.$Properties=} [properties] Properties to set
         * @returns {batchray.ReportWorkerDeath} ReportWorkerDeath instance
         * @type {{
         *   (properties: batchray.ReportWorkerDeath.$Shape): batchray.ReportWorkerDeath & batchray.ReportWorkerDeath.$Shape;
         *   (properties?: batchray.ReportWorkerDeath.$Properties): batchray.ReportWorkerDeath;
         * }}
         */
        ReportWorkerDeath.create = function(properties) {
            return new ReportWorkerDeath(properties);
        };

        /**
         * Encodes the specified ReportWorkerDeath message. Does not implicitly {@link batchray.ReportWorkerDeath.verify|verify} messages.
         * @function encode
         * @memberof batchray.ReportWorkerDeath
         * @static
         * @param {batchray.ReportWorkerDeath.$Properties} message ReportWorkerDeath message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReportWorkerDeath.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.workerId != null && $Object.hasOwnProperty.call(message, "workerId") && message.workerId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.workerId);
            if (message.actorId != null && $Object.hasOwnProperty.call(message, "actorId") && message.actorId.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.actorId);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.jobId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReportWorkerDeath message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ReportWorkerDeath
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ReportWorkerDeath & batchray.ReportWorkerDeath.$Shape} ReportWorkerDeath
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReportWorkerDeath.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ReportWorkerDeath();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.workerId = value;
                        else
                            delete message.workerId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.actorId = value;
                        else
                            delete message.actorId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ReportWorkerDeath
         * @function getTypeUrl
         * @memberof batchray.ReportWorkerDeath
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ReportWorkerDeath.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ReportWorkerDeath";
        };

        return ReportWorkerDeath;
    })();

    batchray.DrainNode = (function() {

        /**
         * Properties of a DrainNode.
         * @typedef {Object} batchray.DrainNode.$Properties
         * @property {Uint8Array|null} [nodeId] DrainNode nodeId
         * @property {number|null} [timeLeftMs] DrainNode timeLeftMs
         * @property {string|null} [reason] DrainNode reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DrainNode.
         * @memberof batchray
         * @interface IDrainNode
         * @augments batchray.DrainNode.$Properties
         * @deprecated Use batchray.DrainNode.$Properties instead.
         */

        /**
         * Shape of a DrainNode.
         * @typedef {batchray.DrainNode.$Properties} batchray.DrainNode.$Shape
         */

        /**
         * Constructs a new DrainNode.
         * @memberof batchray
         * @classdesc Represents a DrainNode.
         * @constructor
         * @param {batchray.DrainNode.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DrainNode = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DrainNode nodeId.
         * @member {Uint8Array} nodeId
         * @memberof batchray.DrainNode
         * @instance
         */
        DrainNode.prototype.nodeId = $util.newBuffer([]);

        /**
         * DrainNode timeLeftMs.
         * @member {number} timeLeftMs
         * @memberof batchray.DrainNode
         * @instance
         */
        DrainNode.prototype.timeLeftMs = 0;

        /**
         * DrainNode reason.
         * @member {string} reason
         * @memberof batchray.DrainNode
         * @instance
         */
        DrainNode.prototype.reason = "";

        /**
         * Creates a new DrainNode instance using the specified properties.
         * @function create
         * @memberof batchray.DrainNode
         * @static
         * @param {batchray.DrainNode.$Properties=} [properties] Properties to set
         * @returns {batchray.DrainNode} DrainNode instance
         * @type {{
         *   (properties: batchray.DrainNode.$Shape): batchray.DrainNode & batchray.DrainNode.$Shape;
         *   (properties?: batchray.DrainNode.$Properties): batchray.DrainNode;
         * }}
         */
        DrainNode.create = function(properties) {
            return new DrainNode(properties);
        };

        /**
         * Encodes the specified DrainNode message. Does not implicitly {@link batchray.DrainNode.verify|verify} messages.
         * @function encode
         * @memberof batchray.DrainNode
         * @static
         * @param {batchray.DrainNode.$Properties} message DrainNode message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DrainNode.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nodeId);
            if (message.timeLeftMs != null && $Object.hasOwnProperty.call(message, "timeLeftMs") && !$Object.is(message.timeLeftMs, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.timeLeftMs);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DrainNode message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.DrainNode
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.DrainNode & batchray.DrainNode.$Shape} DrainNode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DrainNode.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.DrainNode();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.timeLeftMs = value;
                        else
                            delete message.timeLeftMs;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for DrainNode
         * @function getTypeUrl
         * @memberof batchray.DrainNode
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        DrainNode.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.DrainNode";
        };

        return DrainNode;
    })();

    batchray.ReportUsage = (function() {

        /**
         * Properties of a ReportUsage.
         * @typedef {Object} batchray.ReportUsage.$Properties
         * @property {number|null} [tasksDone] ReportUsage tasksDone
         * @property {number|null} [tasksFailed] ReportUsage tasksFailed
         * @property {number|null} [tasksRunning] ReportUsage tasksRunning
         * @property {number|null} [actors] ReportUsage actors
         * @property {number|null} [storeUsedBytes] ReportUsage storeUsedBytes
         * @property {number|null} [memoryUsedBytes] ReportUsage memoryUsedBytes
         * @property {Array.<batchray.PendingDemand.$Properties>|null} [pending] ReportUsage pending
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReportUsage.
         * @memberof batchray
         * @interface IReportUsage
         * @augments batchray.ReportUsage.$Properties
         * @deprecated Use batchray.ReportUsage.$Properties instead.
         */

        /**
         * Shape of a ReportUsage.
         * @typedef {batchray.ReportUsage.$Properties} batchray.ReportUsage.$Shape
         */

        /**
         * Constructs a new ReportUsage.
         * @memberof batchray
         * @classdesc Represents a ReportUsage.
         * @constructor
         * @param {batchray.ReportUsage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReportUsage = function (properties) {
            this.pending = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReportUsage tasksDone.
         * @member {number} tasksDone
         * @memberof batchray.ReportUsage
         * @instance
         */
        ReportUsage.prototype.tasksDone = 0;

        /**
         * ReportUsage tasksFailed.
         * @member {number} tasksFailed
         * @memberof batchray.ReportUsage
         * @instance
         */
        ReportUsage.prototype.tasksFailed = 0;

        /**
         * ReportUsage tasksRunning.
         * @member {number} tasksRunning
         * @memberof batchray.ReportUsage
         * @instance
         */
        ReportUsage.prototype.tasksRunning = 0;

        /**
         * ReportUsage actors.
         * @member {number} actors
         * @memberof batchray.ReportUsage
         * @instance
         */
        ReportUsage.prototype.actors = 0;

        /**
         * ReportUsage storeUsedBytes.
         * @member {number} storeUsedBytes
         * @memberof batchray.ReportUsage
         * @instance
         */
        ReportUsage.prototype.storeUsedBytes = 0;

        /**
         * ReportUsage memoryUsedBytes.
         * @member {number} memoryUsedBytes
         * @memberof batchray.ReportUsage
         * @instance
         */
        ReportUsage.prototype.memoryUsedBytes = 0;

        /**
         * ReportUsage pending.
         * @member {Array.<batchray.PendingDemand.$Properties>} pending
         * @memberof batchray.ReportUsage
         * @instance
         */
        ReportUsage.prototype.pending = $util.emptyArray;

        /**
         * Creates a new ReportUsage instance using the specified properties.
         * @function create
         * @memberof batchray.ReportUsage
         * @static
         * @param {batchray.ReportUsage.$Properties=} [properties] Properties to set
         * @returns {batchray.ReportUsage} ReportUsage instance
         * @type {{
         *   (properties: batchray.ReportUsage.$Shape): batchray.ReportUsage & batchray.ReportUsage.$Shape;
         *   (properties?: batchray.ReportUsage.$Properties): batchray.ReportUsage;
         * }}
         */
        ReportUsage.create = function(properties) {
            return new ReportUsage(properties);
        };

        /**
         * Encodes the specified ReportUsage message. Does not implicitly {@link batchray.ReportUsage.verify|verify} messages.
         * @function encode
         * @memberof batchray.ReportUsage
         * @static
         * @param {batchray.ReportUsage.$Properties} message ReportUsage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReportUsage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tasksDone != null && $Object.hasOwnProperty.call(message, "tasksDone") && !$Object.is(message.tasksDone, 0))
                writer.uint32(/* id 1, wireType 1 =*/9).double(message.tasksDone);
            if (message.tasksFailed != null && $Object.hasOwnProperty.call(message, "tasksFailed") && !$Object.is(message.tasksFailed, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.tasksFailed);
            if (message.tasksRunning != null && $Object.hasOwnProperty.call(message, "tasksRunning") && message.tasksRunning !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.tasksRunning);
            if (message.actors != null && $Object.hasOwnProperty.call(message, "actors") && message.actors !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.actors);
            if (message.storeUsedBytes != null && $Object.hasOwnProperty.call(message, "storeUsedBytes") && !$Object.is(message.storeUsedBytes, 0))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.storeUsedBytes);
            if (message.memoryUsedBytes != null && $Object.hasOwnProperty.call(message, "memoryUsedBytes") && !$Object.is(message.memoryUsedBytes, 0))
                writer.uint32(/* id 6, wireType 1 =*/49).double(message.memoryUsedBytes);
            if (message.pending != null && message.pending.length)
                for (let i = 0; i < message.pending.length; ++i)
                    $root.batchray.PendingDemand.encode(message.pending[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReportUsage message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ReportUsage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ReportUsage & batchray.ReportUsage.$Shape} ReportUsage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReportUsage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ReportUsage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.tasksDone = value;
                        else
                            delete message.tasksDone;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.tasksFailed = value;
                        else
                            delete message.tasksFailed;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.tasksRunning = value;
                        else
                            delete message.tasksRunning;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.actors = value;
                        else
                            delete message.actors;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.storeUsedBytes = value;
                        else
                            delete message.storeUsedBytes;
                        continue;
                    }
                case 6: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.memoryUsedBytes = value;
                        else
                            delete message.memoryUsedBytes;
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pending && message.pending.length))
                            message.pending = [];
                        message.pending.push($root.batchray.PendingDemand.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ReportUsage
         * @function getTypeUrl
         * @memberof batchray.ReportUsage
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ReportUsage.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ReportUsage";
        };

        return ReportUsage;
    })();

    batchray.GetStatus = (function() {

        /**
         * Properties of a GetStatus.
         * @typedef {Object} batchray.GetStatus.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetStatus.
         * @memberof batchray
         * @interface IGetStatus
         * @augments batchray.GetStatus.$Properties
         * @deprecated Use batchray.GetStatus.$Properties instead.
         */

        /**
         * Shape of a GetStatus.
         * @typedef {batchray.GetStatus.$Properties} batchray.GetStatus.$Shape
         */

        /**
         * Constructs a new GetStatus.
         * @memberof batchray
         * @classdesc Represents a GetStatus.
         * @constructor
         * @param {batchray.GetStatus.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetStatus = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new GetStatus instance using the specified properties.
         * @function create
         * @memberof batchray.GetStatus
         * @static
         * @param {batchray.GetStatus.$Properties=} [properties] Properties to set
         * @returns {batchray.GetStatus} GetStatus instance
         * @type {{
         *   (properties: batchray.GetStatus.$Shape): batchray.GetStatus & batchray.GetStatus.$Shape;
         *   (properties?: batchray.GetStatus.$Properties): batchray.GetStatus;
         * }}
         */
        GetStatus.create = function(properties) {
            return new GetStatus(properties);
        };

        /**
         * Encodes the specified GetStatus message. Does not implicitly {@link batchray.GetStatus.verify|verify} messages.
         * @function encode
         * @memberof batchray.GetStatus
         * @static
         * @param {batchray.GetStatus.$Properties} message GetStatus message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetStatus.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetStatus message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.GetStatus
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.GetStatus & batchray.GetStatus.$Shape} GetStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetStatus.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.GetStatus();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for GetStatus
         * @function getTypeUrl
         * @memberof batchray.GetStatus
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetStatus.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.GetStatus";
        };

        return GetStatus;
    })();

    batchray.ClusterStatus = (function() {

        /**
         * Properties of a ClusterStatus.
         * @typedef {Object} batchray.ClusterStatus.$Properties
         * @property {string|null} [json] ClusterStatus json
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ClusterStatus.
         * @memberof batchray
         * @interface IClusterStatus
         * @augments batchray.ClusterStatus.$Properties
         * @deprecated Use batchray.ClusterStatus.$Properties instead.
         */

        /**
         * Shape of a ClusterStatus.
         * @typedef {batchray.ClusterStatus.$Properties} batchray.ClusterStatus.$Shape
         */

        /**
         * Constructs a new ClusterStatus.
         * @memberof batchray
         * @classdesc Represents a ClusterStatus.
         * @constructor
         * @param {batchray.ClusterStatus.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ClusterStatus = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ClusterStatus json.
         * @member {string} json
         * @memberof batchray.ClusterStatus
         * @instance
         */
        ClusterStatus.prototype.json = "";

        /**
         * Creates a new ClusterStatus instance using the specified properties.
         * @function create
         * @memberof batchray.ClusterStatus
         * @static
         * @param {batchray.ClusterStatus.$Properties=} [properties] Properties to set
         * @returns {batchray.ClusterStatus} ClusterStatus instance
         * @type {{
         *   (properties: batchray.ClusterStatus.$Shape): batchray.ClusterStatus & batchray.ClusterStatus.$Shape;
         *   (properties?: batchray.ClusterStatus.$Properties): batchray.ClusterStatus;
         * }}
         */
        ClusterStatus.create = function(properties) {
            return new ClusterStatus(properties);
        };

        /**
         * Encodes the specified ClusterStatus message. Does not implicitly {@link batchray.ClusterStatus.verify|verify} messages.
         * @function encode
         * @memberof batchray.ClusterStatus
         * @static
         * @param {batchray.ClusterStatus.$Properties} message ClusterStatus message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ClusterStatus.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.json != null && $Object.hasOwnProperty.call(message, "json") && message.json !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.json);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ClusterStatus message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ClusterStatus
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ClusterStatus & batchray.ClusterStatus.$Shape} ClusterStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ClusterStatus.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ClusterStatus();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.json = value;
                        else
                            delete message.json;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ClusterStatus
         * @function getTypeUrl
         * @memberof batchray.ClusterStatus
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ClusterStatus.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ClusterStatus";
        };

        return ClusterStatus;
    })();

    batchray.ResourceView = (function() {

        /**
         * Properties of a ResourceView.
         * @typedef {Object} batchray.ResourceView.$Properties
         * @property {boolean|null} [full] ResourceView full
         * @property {Array.<batchray.NodeInfo.$Properties>|null} [nodes] ResourceView nodes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceView.
         * @memberof batchray
         * @interface IResourceView
         * @augments batchray.ResourceView.$Properties
         * @deprecated Use batchray.ResourceView.$Properties instead.
         */

        /**
         * Shape of a ResourceView.
         * @typedef {batchray.ResourceView.$Properties} batchray.ResourceView.$Shape
         */

        /**
         * Constructs a new ResourceView.
         * @memberof batchray
         * @classdesc Represents a ResourceView.
         * @constructor
         * @param {batchray.ResourceView.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceView = function (properties) {
            this.nodes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResourceView full.
         * @member {boolean} full
         * @memberof batchray.ResourceView
         * @instance
         */
        ResourceView.prototype.full = false;

        /**
         * ResourceView nodes.
         * @member {Array.<batchray.NodeInfo.$Properties>} nodes
         * @memberof batchray.ResourceView
         * @instance
         */
        ResourceView.prototype.nodes = $util.emptyArray;

        /**
         * Creates a new ResourceView instance using the specified properties.
         * @function create
         * @memberof batchray.ResourceView
         * @static
         * @param {batchray.ResourceView.$Properties=} [properties] Properties to set
         * @returns {batchray.ResourceView} ResourceView instance
         * @type {{
         *   (properties: batchray.ResourceView.$Shape): batchray.ResourceView & batchray.ResourceView.$Shape;
         *   (properties?: batchray.ResourceView.$Properties): batchray.ResourceView;
         * }}
         */
        ResourceView.create = function(properties) {
            return new ResourceView(properties);
        };

        /**
         * Encodes the specified ResourceView message. Does not implicitly {@link batchray.ResourceView.verify|verify} messages.
         * @function encode
         * @memberof batchray.ResourceView
         * @static
         * @param {batchray.ResourceView.$Properties} message ResourceView message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceView.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.full != null && $Object.hasOwnProperty.call(message, "full") && message.full !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.full);
            if (message.nodes != null && message.nodes.length)
                for (let i = 0; i < message.nodes.length; ++i)
                    $root.batchray.NodeInfo.encode(message.nodes[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResourceView message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ResourceView
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ResourceView & batchray.ResourceView.$Shape} ResourceView
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceView.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ResourceView();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.full = value;
                        else
                            delete message.full;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodes && message.nodes.length))
                            message.nodes = [];
                        message.nodes.push($root.batchray.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ResourceView
         * @function getTypeUrl
         * @memberof batchray.ResourceView
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ResourceView.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ResourceView";
        };

        return ResourceView;
    })();

    batchray.PlaceActor = (function() {

        /**
         * Properties of a PlaceActor.
         * @typedef {Object} batchray.PlaceActor.$Properties
         * @property {batchray.ActorSpec.$Properties|null} [spec] PlaceActor spec
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PlaceActor.
         * @memberof batchray
         * @interface IPlaceActor
         * @augments batchray.PlaceActor.$Properties
         * @deprecated Use batchray.PlaceActor.$Properties instead.
         */

        /**
         * Shape of a PlaceActor.
         * @typedef {batchray.PlaceActor.$Properties} batchray.PlaceActor.$Shape
         */

        /**
         * Constructs a new PlaceActor.
         * @memberof batchray
         * @classdesc Represents a PlaceActor.
         * @constructor
         * @param {batchray.PlaceActor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PlaceActor = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PlaceActor spec.
         * @member {batchray.ActorSpec.$Properties|null|undefined} spec
         * @memberof batchray.PlaceActor
         * @instance
         */
        PlaceActor.prototype.spec = null;

        /**
         * Creates a new PlaceActor instance using the specified properties.
         * @function create
         * @memberof batchray.PlaceActor
         * @static
         * @param {batchray.PlaceActor.$Properties=} [properties] Properties to set
         * @returns {batchray.PlaceActor} PlaceActor instance
         * @type {{
         *   (properties: batchray.PlaceActor.$Shape): batchray.PlaceActor & batchray.PlaceActor.$Shape;
         *   (properties?: batchray.PlaceActor.$Properties): batchray.PlaceActor;
         * }}
         */
        PlaceActor.create = function(properties) {
            return new PlaceActor(properties);
        };

        /**
         * Encodes the specified PlaceActor message. Does not implicitly {@link batchray.PlaceActor.verify|verify} messages.
         * @function encode
         * @memberof batchray.PlaceActor
         * @static
         * @param {batchray.PlaceActor.$Properties} message PlaceActor message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PlaceActor.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.spec != null && $Object.hasOwnProperty.call(message, "spec"))
                $root.batchray.ActorSpec.encode(message.spec, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PlaceActor message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.PlaceActor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.PlaceActor & batchray.PlaceActor.$Shape} PlaceActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PlaceActor.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.PlaceActor();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.spec = $root.batchray.ActorSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.spec);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for PlaceActor
         * @function getTypeUrl
         * @memberof batchray.PlaceActor
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PlaceActor.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.PlaceActor";
        };

        return PlaceActor;
    })();

    batchray.ActorPlaced = (function() {

        /**
         * Properties of an ActorPlaced.
         * @typedef {Object} batchray.ActorPlaced.$Properties
         * @property {batchray.Address.$Properties|null} [address] ActorPlaced address
         * @property {number|null} [pid] ActorPlaced pid
         * @property {Uint8Array|null} [creationError] ActorPlaced creationError
         * @property {boolean|null} [rejected] ActorPlaced rejected
         * @property {string|null} [deathCause] ActorPlaced deathCause
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ActorPlaced.
         * @memberof batchray
         * @interface IActorPlaced
         * @augments batchray.ActorPlaced.$Properties
         * @deprecated Use batchray.ActorPlaced.$Properties instead.
         */

        /**
         * Shape of an ActorPlaced.
         * @typedef {batchray.ActorPlaced.$Properties} batchray.ActorPlaced.$Shape
         */

        /**
         * Constructs a new ActorPlaced.
         * @memberof batchray
         * @classdesc Represents an ActorPlaced.
         * @constructor
         * @param {batchray.ActorPlaced.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ActorPlaced = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ActorPlaced address.
         * @member {batchray.Address.$Properties|null|undefined} address
         * @memberof batchray.ActorPlaced
         * @instance
         */
        ActorPlaced.prototype.address = null;

        /**
         * ActorPlaced pid.
         * @member {number} pid
         * @memberof batchray.ActorPlaced
         * @instance
         */
        ActorPlaced.prototype.pid = 0;

        /**
         * ActorPlaced creationError.
         * @member {Uint8Array} creationError
         * @memberof batchray.ActorPlaced
         * @instance
         */
        ActorPlaced.prototype.creationError = $util.newBuffer([]);

        /**
         * ActorPlaced rejected.
         * @member {boolean} rejected
         * @memberof batchray.ActorPlaced
         * @instance
         */
        ActorPlaced.prototype.rejected = false;

        /**
         * ActorPlaced deathCause.
         * @member {string} deathCause
         * @memberof batchray.ActorPlaced
         * @instance
         */
        ActorPlaced.prototype.deathCause = "";

        /**
         * Creates a new ActorPlaced instance using the specified properties.
         * @function create
         * @memberof batchray.ActorPlaced
         * @static
         * @param {batchray.ActorPlaced.$Properties=} [properties] Properties to set
         * @returns {batchray.ActorPlaced} ActorPlaced instance
         * @type {{
         *   (properties: batchray.ActorPlaced.$Shape): batchray.ActorPlaced & batchray.ActorPlaced.$Shape;
         *   (properties?: batchray.ActorPlaced.$Properties): batchray.ActorPlaced;
         * }}
         */
        ActorPlaced.create = function(properties) {
            return new ActorPlaced(properties);
        };

        /**
         * Encodes the specified ActorPlaced message. Does not implicitly {@link batchray.ActorPlaced.verify|verify} messages.
         * @function encode
         * @memberof batchray.ActorPlaced
         * @static
         * @param {batchray.ActorPlaced.$Properties} message ActorPlaced message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ActorPlaced.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                $root.batchray.Address.encode(message.address, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.pid);
            if (message.creationError != null && $Object.hasOwnProperty.call(message, "creationError") && message.creationError.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.creationError);
            if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected") && message.rejected !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.rejected);
            if (message.deathCause != null && $Object.hasOwnProperty.call(message, "deathCause") && message.deathCause !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.deathCause);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ActorPlaced message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ActorPlaced
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ActorPlaced & batchray.ActorPlaced.$Shape} ActorPlaced
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ActorPlaced.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ActorPlaced();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.address = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pid = value;
                        else
                            delete message.pid;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.creationError = value;
                        else
                            delete message.creationError;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.rejected = value;
                        else
                            delete message.rejected;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.deathCause = value;
                        else
                            delete message.deathCause;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ActorPlaced
         * @function getTypeUrl
         * @memberof batchray.ActorPlaced
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ActorPlaced.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ActorPlaced";
        };

        return ActorPlaced;
    })();

    batchray.KillActorWorker = (function() {

        /**
         * Properties of a KillActorWorker.
         * @typedef {Object} batchray.KillActorWorker.$Properties
         * @property {Uint8Array|null} [actorId] KillActorWorker actorId
         * @property {string|null} [reason] KillActorWorker reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a KillActorWorker.
         * @memberof batchray
         * @interface IKillActorWorker
         * @augments batchray.KillActorWorker.$Properties
         * @deprecated Use batchray.KillActorWorker.$Properties instead.
         */

        /**
         * Shape of a KillActorWorker.
         * @typedef {batchray.KillActorWorker.$Properties} batchray.KillActorWorker.$Shape
         */

        /**
         * Constructs a new KillActorWorker.
         * @memberof batchray
         * @classdesc Represents a KillActorWorker.
         * @constructor
         * @param {batchray.KillActorWorker.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const KillActorWorker = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * KillActorWorker actorId.
         * @member {Uint8Array} actorId
         * @memberof batchray.KillActorWorker
         * @instance
         */
        KillActorWorker.prototype.actorId = $util.newBuffer([]);

        /**
         * KillActorWorker reason.
         * @member {string} reason
         * @memberof batchray.KillActorWorker
         * @instance
         */
        KillActorWorker.prototype.reason = "";

        /**
         * Creates a new KillActorWorker instance using the specified properties.
         * @function create
         * @memberof batchray.KillActorWorker
         * @static
         * @param {batchray.KillActorWorker.$Properties=} [properties] Properties to set
         * @returns {batchray.KillActorWorker} KillActorWorker instance
         * @type {{
         *   (properties: batchray.KillActorWorker.$Shape): batchray.KillActorWorker & batchray.KillActorWorker.$Shape;
         *   (properties?: batchray.KillActorWorker.$Properties): batchray.KillActorWorker;
         * }}
         */
        KillActorWorker.create = function(properties) {
            return new KillActorWorker(properties);
        };

        /**
         * Encodes the specified KillActorWorker message. Does not implicitly {@link batchray.KillActorWorker.verify|verify} messages.
         * @function encode
         * @memberof batchray.KillActorWorker
         * @static
         * @param {batchray.KillActorWorker.$Properties} message KillActorWorker message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        KillActorWorker.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actorId != null && $Object.hasOwnProperty.call(message, "actorId") && message.actorId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.actorId);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a KillActorWorker message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.KillActorWorker
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.KillActorWorker & batchray.KillActorWorker.$Shape} KillActorWorker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        KillActorWorker.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.KillActorWorker();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.actorId = value;
                        else
                            delete message.actorId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for KillActorWorker
         * @function getTypeUrl
         * @memberof batchray.KillActorWorker
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        KillActorWorker.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.KillActorWorker";
        };

        return KillActorWorker;
    })();

    batchray.EndJob = (function() {

        /**
         * Properties of an EndJob.
         * @typedef {Object} batchray.EndJob.$Properties
         * @property {Uint8Array|null} [jobId] EndJob jobId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an EndJob.
         * @memberof batchray
         * @interface IEndJob
         * @augments batchray.EndJob.$Properties
         * @deprecated Use batchray.EndJob.$Properties instead.
         */

        /**
         * Shape of an EndJob.
         * @typedef {batchray.EndJob.$Properties} batchray.EndJob.$Shape
         */

        /**
         * Constructs a new EndJob.
         * @memberof batchray
         * @classdesc Represents an EndJob.
         * @constructor
         * @param {batchray.EndJob.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const EndJob = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * EndJob jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.EndJob
         * @instance
         */
        EndJob.prototype.jobId = $util.newBuffer([]);

        /**
         * Creates a new EndJob instance using the specified properties.
         * @function create
         * @memberof batchray.EndJob
         * @static
         * @param {batchray.EndJob.$Properties=} [properties] Properties to set
         * @returns {batchray.EndJob} EndJob instance
         * @type {{
         *   (properties: batchray.EndJob.$Shape): batchray.EndJob & batchray.EndJob.$Shape;
         *   (properties?: batchray.EndJob.$Properties): batchray.EndJob;
         * }}
         */
        EndJob.create = function(properties) {
            return new EndJob(properties);
        };

        /**
         * Encodes the specified EndJob message. Does not implicitly {@link batchray.EndJob.verify|verify} messages.
         * @function encode
         * @memberof batchray.EndJob
         * @static
         * @param {batchray.EndJob.$Properties} message EndJob message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        EndJob.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.jobId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an EndJob message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.EndJob
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.EndJob & batchray.EndJob.$Shape} EndJob
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        EndJob.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.EndJob();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for EndJob
         * @function getTypeUrl
         * @memberof batchray.EndJob
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        EndJob.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.EndJob";
        };

        return EndJob;
    })();

    batchray.StartJob = (function() {

        /**
         * Properties of a StartJob.
         * @typedef {Object} batchray.StartJob.$Properties
         * @property {batchray.JobInfo.$Properties|null} [job] StartJob job
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StartJob.
         * @memberof batchray
         * @interface IStartJob
         * @augments batchray.StartJob.$Properties
         * @deprecated Use batchray.StartJob.$Properties instead.
         */

        /**
         * Shape of a StartJob.
         * @typedef {batchray.StartJob.$Properties} batchray.StartJob.$Shape
         */

        /**
         * Constructs a new StartJob.
         * @memberof batchray
         * @classdesc Represents a StartJob.
         * @constructor
         * @param {batchray.StartJob.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StartJob = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StartJob job.
         * @member {batchray.JobInfo.$Properties|null|undefined} job
         * @memberof batchray.StartJob
         * @instance
         */
        StartJob.prototype.job = null;

        /**
         * Creates a new StartJob instance using the specified properties.
         * @function create
         * @memberof batchray.StartJob
         * @static
         * @param {batchray.StartJob.$Properties=} [properties] Properties to set
         * @returns {batchray.StartJob} StartJob instance
         * @type {{
         *   (properties: batchray.StartJob.$Shape): batchray.StartJob & batchray.StartJob.$Shape;
         *   (properties?: batchray.StartJob.$Properties): batchray.StartJob;
         * }}
         */
        StartJob.create = function(properties) {
            return new StartJob(properties);
        };

        /**
         * Encodes the specified StartJob message. Does not implicitly {@link batchray.StartJob.verify|verify} messages.
         * @function encode
         * @memberof batchray.StartJob
         * @static
         * @param {batchray.StartJob.$Properties} message StartJob message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StartJob.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.job != null && $Object.hasOwnProperty.call(message, "job"))
                $root.batchray.JobInfo.encode(message.job, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StartJob message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.StartJob
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.StartJob & batchray.StartJob.$Shape} StartJob
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StartJob.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.StartJob();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.job = $root.batchray.JobInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.job);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for StartJob
         * @function getTypeUrl
         * @memberof batchray.StartJob
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StartJob.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.StartJob";
        };

        return StartJob;
    })();

    batchray.Shutdown = (function() {

        /**
         * Properties of a Shutdown.
         * @typedef {Object} batchray.Shutdown.$Properties
         * @property {string|null} [reason] Shutdown reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Shutdown.
         * @memberof batchray
         * @interface IShutdown
         * @augments batchray.Shutdown.$Properties
         * @deprecated Use batchray.Shutdown.$Properties instead.
         */

        /**
         * Shape of a Shutdown.
         * @typedef {batchray.Shutdown.$Properties} batchray.Shutdown.$Shape
         */

        /**
         * Constructs a new Shutdown.
         * @memberof batchray
         * @classdesc Represents a Shutdown.
         * @constructor
         * @param {batchray.Shutdown.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Shutdown = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Shutdown reason.
         * @member {string} reason
         * @memberof batchray.Shutdown
         * @instance
         */
        Shutdown.prototype.reason = "";

        /**
         * Creates a new Shutdown instance using the specified properties.
         * @function create
         * @memberof batchray.Shutdown
         * @static
         * @param {batchray.Shutdown.$Properties=} [properties] Properties to set
         * @returns {batchray.Shutdown} Shutdown instance
         * @type {{
         *   (properties: batchray.Shutdown.$Shape): batchray.Shutdown & batchray.Shutdown.$Shape;
         *   (properties?: batchray.Shutdown.$Properties): batchray.Shutdown;
         * }}
         */
        Shutdown.create = function(properties) {
            return new Shutdown(properties);
        };

        /**
         * Encodes the specified Shutdown message. Does not implicitly {@link batchray.Shutdown.verify|verify} messages.
         * @function encode
         * @memberof batchray.Shutdown
         * @static
         * @param {batchray.Shutdown.$Properties} message Shutdown message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Shutdown.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Shutdown message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.Shutdown
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.Shutdown & batchray.Shutdown.$Shape} Shutdown
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Shutdown.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.Shutdown();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for Shutdown
         * @function getTypeUrl
         * @memberof batchray.Shutdown
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Shutdown.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.Shutdown";
        };

        return Shutdown;
    })();

    batchray.RegisterJob = (function() {

        /**
         * Properties of a RegisterJob.
         * @typedef {Object} batchray.RegisterJob.$Properties
         * @property {batchray.JobInfo.$Properties|null} [job] RegisterJob job
         * @property {string|null} [version] RegisterJob version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisterJob.
         * @memberof batchray
         * @interface IRegisterJob
         * @augments batchray.RegisterJob.$Properties
         * @deprecated Use batchray.RegisterJob.$Properties instead.
         */

        /**
         * Shape of a RegisterJob.
         * @typedef {batchray.RegisterJob.$Properties} batchray.RegisterJob.$Shape
         */

        /**
         * Constructs a new RegisterJob.
         * @memberof batchray
         * @classdesc Represents a RegisterJob.
         * @constructor
         * @param {batchray.RegisterJob.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisterJob = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisterJob job.
         * @member {batchray.JobInfo.$Properties|null|undefined} job
         * @memberof batchray.RegisterJob
         * @instance
         */
        RegisterJob.prototype.job = null;

        /**
         * RegisterJob version.
         * @member {string} version
         * @memberof batchray.RegisterJob
         * @instance
         */
        RegisterJob.prototype.version = "";

        /**
         * Creates a new RegisterJob instance using the specified properties.
         * @function create
         * @memberof batchray.RegisterJob
         * @static
         * @param {batchray.RegisterJob.$Properties=} [properties] Properties to set
         * @returns {batchray.RegisterJob} RegisterJob instance
         * @type {{
         *   (properties: batchray.RegisterJob.$Shape): batchray.RegisterJob & batchray.RegisterJob.$Shape;
         *   (properties?: batchray.RegisterJob.$Properties): batchray.RegisterJob;
         * }}
         */
        RegisterJob.create = function(properties) {
            return new RegisterJob(properties);
        };

        /**
         * Encodes the specified RegisterJob message. Does not implicitly {@link batchray.RegisterJob.verify|verify} messages.
         * @function encode
         * @memberof batchray.RegisterJob
         * @static
         * @param {batchray.RegisterJob.$Properties} message RegisterJob message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisterJob.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.job != null && $Object.hasOwnProperty.call(message, "job"))
                $root.batchray.JobInfo.encode(message.job, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisterJob message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.RegisterJob
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.RegisterJob & batchray.RegisterJob.$Shape} RegisterJob
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisterJob.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.RegisterJob();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.job = $root.batchray.JobInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.job);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for RegisterJob
         * @function getTypeUrl
         * @memberof batchray.RegisterJob
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegisterJob.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.RegisterJob";
        };

        return RegisterJob;
    })();

    batchray.JobRegistered = (function() {

        /**
         * Properties of a JobRegistered.
         * @typedef {Object} batchray.JobRegistered.$Properties
         * @property {Uint8Array|null} [jobId] JobRegistered jobId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a JobRegistered.
         * @memberof batchray
         * @interface IJobRegistered
         * @augments batchray.JobRegistered.$Properties
         * @deprecated Use batchray.JobRegistered.$Properties instead.
         */

        /**
         * Shape of a JobRegistered.
         * @typedef {batchray.JobRegistered.$Properties} batchray.JobRegistered.$Shape
         */

        /**
         * Constructs a new JobRegistered.
         * @memberof batchray
         * @classdesc Represents a JobRegistered.
         * @constructor
         * @param {batchray.JobRegistered.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const JobRegistered = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * JobRegistered jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.JobRegistered
         * @instance
         */
        JobRegistered.prototype.jobId = $util.newBuffer([]);

        /**
         * Creates a new JobRegistered instance using the specified properties.
         * @function create
         * @memberof batchray.JobRegistered
         * @static
         * @param {batchray.JobRegistered.$Properties=} [properties] Properties to set
         * @returns {batchray.JobRegistered} JobRegistered instance
         * @type {{
         *   (properties: batchray.JobRegistered.$Shape): batchray.JobRegistered & batchray.JobRegistered.$Shape;
         *   (properties?: batchray.JobRegistered.$Properties): batchray.JobRegistered;
         * }}
         */
        JobRegistered.create = function(properties) {
            return new JobRegistered(properties);
        };

        /**
         * Encodes the specified JobRegistered message. Does not implicitly {@link batchray.JobRegistered.verify|verify} messages.
         * @function encode
         * @memberof batchray.JobRegistered
         * @static
         * @param {batchray.JobRegistered.$Properties} message JobRegistered message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        JobRegistered.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.jobId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a JobRegistered message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.JobRegistered
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.JobRegistered & batchray.JobRegistered.$Shape} JobRegistered
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        JobRegistered.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.JobRegistered();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for JobRegistered
         * @function getTypeUrl
         * @memberof batchray.JobRegistered
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        JobRegistered.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.JobRegistered";
        };

        return JobRegistered;
    })();

    batchray.FinishJob = (function() {

        /**
         * Properties of a FinishJob.
         * @typedef {Object} batchray.FinishJob.$Properties
         * @property {Uint8Array|null} [jobId] FinishJob jobId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FinishJob.
         * @memberof batchray
         * @interface IFinishJob
         * @augments batchray.FinishJob.$Properties
         * @deprecated Use batchray.FinishJob.$Properties instead.
         */

        /**
         * Shape of a FinishJob.
         * @typedef {batchray.FinishJob.$Properties} batchray.FinishJob.$Shape
         */

        /**
         * Constructs a new FinishJob.
         * @memberof batchray
         * @classdesc Represents a FinishJob.
         * @constructor
         * @param {batchray.FinishJob.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FinishJob = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FinishJob jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.FinishJob
         * @instance
         */
        FinishJob.prototype.jobId = $util.newBuffer([]);

        /**
         * Creates a new FinishJob instance using the specified properties.
         * @function create
         * @memberof batchray.FinishJob
         * @static
         * @param {batchray.FinishJob.$Properties=} [properties] Properties to set
         * @returns {batchray.FinishJob} FinishJob instance
         * @type {{
         *   (properties: batchray.FinishJob.$Shape): batchray.FinishJob & batchray.FinishJob.$Shape;
         *   (properties?: batchray.FinishJob.$Properties): batchray.FinishJob;
         * }}
         */
        FinishJob.create = function(properties) {
            return new FinishJob(properties);
        };

        /**
         * Encodes the specified FinishJob message. Does not implicitly {@link batchray.FinishJob.verify|verify} messages.
         * @function encode
         * @memberof batchray.FinishJob
         * @static
         * @param {batchray.FinishJob.$Properties} message FinishJob message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FinishJob.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.jobId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FinishJob message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.FinishJob
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.FinishJob & batchray.FinishJob.$Shape} FinishJob
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FinishJob.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.FinishJob();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for FinishJob
         * @function getTypeUrl
         * @memberof batchray.FinishJob
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        FinishJob.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.FinishJob";
        };

        return FinishJob;
    })();

    batchray.RegisterActor = (function() {

        /**
         * Properties of a RegisterActor.
         * @typedef {Object} batchray.RegisterActor.$Properties
         * @property {batchray.ActorSpec.$Properties|null} [spec] RegisterActor spec
         * @property {boolean|null} [getIfExists] RegisterActor getIfExists
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisterActor.
         * @memberof batchray
         * @interface IRegisterActor
         * @augments batchray.RegisterActor.$Properties
         * @deprecated Use batchray.RegisterActor.$Properties instead.
         */

        /**
         * Shape of a RegisterActor.
         * @typedef {batchray.RegisterActor.$Properties} batchray.RegisterActor.$Shape
         */

        /**
         * Constructs a new RegisterActor.
         * @memberof batchray
         * @classdesc Represents a RegisterActor.
         * @constructor
         * @param {batchray.RegisterActor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisterActor = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisterActor spec.
         * @member {batchray.ActorSpec.$Properties|null|undefined} spec
         * @memberof batchray.RegisterActor
         * @instance
         */
        RegisterActor.prototype.spec = null;

        /**
         * RegisterActor getIfExists.
         * @member {boolean} getIfExists
         * @memberof batchray.RegisterActor
         * @instance
         */
        RegisterActor.prototype.getIfExists = false;

        /**
         * Creates a new RegisterActor instance using the specified properties.
         * @function create
         * @memberof batchray.RegisterActor
         * @static
         * @param {batchray.RegisterActor.$Properties=} [properties] Properties to set
         * @returns {batchray.RegisterActor} RegisterActor instance
         * @type {{
         *   (properties: batchray.RegisterActor.$Shape): batchray.RegisterActor & batchray.RegisterActor.$Shape;
         *   (properties?: batchray.RegisterActor.$Properties): batchray.RegisterActor;
         * }}
         */
        RegisterActor.create = function(properties) {
            return new RegisterActor(properties);
        };

        /**
         * Encodes the specified RegisterActor message. Does not implicitly {@link batchray.RegisterActor.verify|verify} messages.
         * @function encode
         * @memberof batchray.RegisterActor
         * @static
         * @param {batchray.RegisterActor.$Properties} message RegisterActor message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisterActor.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.spec != null && $Object.hasOwnProperty.call(message, "spec"))
                $root.batchray.ActorSpec.encode(message.spec, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.getIfExists != null && $Object.hasOwnProperty.call(message, "getIfExists") && message.getIfExists !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.getIfExists);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisterActor message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.RegisterActor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.RegisterActor & batchray.RegisterActor.$Shape} RegisterActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisterActor.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.RegisterActor();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.spec = $root.batchray.ActorSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.spec);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.getIfExists = value;
                        else
                            delete message.getIfExists;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for RegisterActor
         * @function getTypeUrl
         * @memberof batchray.RegisterActor
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegisterActor.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.RegisterActor";
        };

        return RegisterActor;
    })();

    batchray.WatchActor = (function() {

        /**
         * Properties of a WatchActor.
         * @typedef {Object} batchray.WatchActor.$Properties
         * @property {Uint8Array|null} [actorId] WatchActor actorId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WatchActor.
         * @memberof batchray
         * @interface IWatchActor
         * @augments batchray.WatchActor.$Properties
         * @deprecated Use batchray.WatchActor.$Properties instead.
         */

        /**
         * Shape of a WatchActor.
         * @typedef {batchray.WatchActor.$Properties} batchray.WatchActor.$Shape
         */

        /**
         * Constructs a new WatchActor.
         * @memberof batchray
         * @classdesc Represents a WatchActor.
         * @constructor
         * @param {batchray.WatchActor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WatchActor = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WatchActor actorId.
         * @member {Uint8Array} actorId
         * @memberof batchray.WatchActor
         * @instance
         */
        WatchActor.prototype.actorId = $util.newBuffer([]);

        /**
         * Creates a new WatchActor instance using the specified properties.
         * @function create
         * @memberof batchray.WatchActor
         * @static
         * @param {batchray.WatchActor.$Properties=} [properties] Properties to set
         * @returns {batchray.WatchActor} WatchActor instance
         * @type {{
         *   (properties: batchray.WatchActor.$Shape): batchray.WatchActor & batchray.WatchActor.$Shape;
         *   (properties?: batchray.WatchActor.$Properties): batchray.WatchActor;
         * }}
         */
        WatchActor.create = function(properties) {
            return new WatchActor(properties);
        };

        /**
         * Encodes the specified WatchActor message. Does not implicitly {@link batchray.WatchActor.verify|verify} messages.
         * @function encode
         * @memberof batchray.WatchActor
         * @static
         * @param {batchray.WatchActor.$Properties} message WatchActor message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WatchActor.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actorId != null && $Object.hasOwnProperty.call(message, "actorId") && message.actorId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.actorId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WatchActor message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.WatchActor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.WatchActor & batchray.WatchActor.$Shape} WatchActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WatchActor.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.WatchActor();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.actorId = value;
                        else
                            delete message.actorId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for WatchActor
         * @function getTypeUrl
         * @memberof batchray.WatchActor
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        WatchActor.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.WatchActor";
        };

        return WatchActor;
    })();

    batchray.GetNamedActor = (function() {

        /**
         * Properties of a GetNamedActor.
         * @typedef {Object} batchray.GetNamedActor.$Properties
         * @property {string|null} [name] GetNamedActor name
         * @property {string|null} [namespace] GetNamedActor namespace
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetNamedActor.
         * @memberof batchray
         * @interface IGetNamedActor
         * @augments batchray.GetNamedActor.$Properties
         * @deprecated Use batchray.GetNamedActor.$Properties instead.
         */

        /**
         * Shape of a GetNamedActor.
         * @typedef {batchray.GetNamedActor.$Properties} batchray.GetNamedActor.$Shape
         */

        /**
         * Constructs a new GetNamedActor.
         * @memberof batchray
         * @classdesc Represents a GetNamedActor.
         * @constructor
         * @param {batchray.GetNamedActor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetNamedActor = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetNamedActor name.
         * @member {string} name
         * @memberof batchray.GetNamedActor
         * @instance
         */
        GetNamedActor.prototype.name = "";

        /**
         * GetNamedActor namespace.
         * @member {string} namespace
         * @memberof batchray.GetNamedActor
         * @instance
         */
        GetNamedActor.prototype.namespace = "";

        /**
         * Creates a new GetNamedActor instance using the specified properties.
         * @function create
         * @memberof batchray.GetNamedActor
         * @static
         * @param {batchray.GetNamedActor.$Properties=} [properties] Properties to set
         * @returns {batchray.GetNamedActor} GetNamedActor instance
         * @type {{
         *   (properties: batchray.GetNamedActor.$Shape): batchray.GetNamedActor & batchray.GetNamedActor.$Shape;
         *   (properties?: batchray.GetNamedActor.$Properties): batchray.GetNamedActor;
         * }}
         */
        GetNamedActor.create = function(properties) {
            return new GetNamedActor(properties);
        };

        /**
         * Encodes the specified GetNamedActor message. Does not implicitly {@link batchray.GetNamedActor.verify|verify} messages.
         * @function encode
         * @memberof batchray.GetNamedActor
         * @static
         * @param {batchray.GetNamedActor.$Properties} message GetNamedActor message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetNamedActor.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.namespace != null && $Object.hasOwnProperty.call(message, "namespace") && message.namespace !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.namespace);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetNamedActor message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.GetNamedActor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.GetNamedActor & batchray.GetNamedActor.$Shape} GetNamedActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetNamedActor.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.GetNamedActor();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.namespace = value;
                        else
                            delete message.namespace;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for GetNamedActor
         * @function getTypeUrl
         * @memberof batchray.GetNamedActor
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetNamedActor.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.GetNamedActor";
        };

        return GetNamedActor;
    })();

    batchray.KillActor = (function() {

        /**
         * Properties of a KillActor.
         * @typedef {Object} batchray.KillActor.$Properties
         * @property {Uint8Array|null} [actorId] KillActor actorId
         * @property {boolean|null} [noRestart] KillActor noRestart
         * @property {string|null} [reason] KillActor reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a KillActor.
         * @memberof batchray
         * @interface IKillActor
         * @augments batchray.KillActor.$Properties
         * @deprecated Use batchray.KillActor.$Properties instead.
         */

        /**
         * Shape of a KillActor.
         * @typedef {batchray.KillActor.$Properties} batchray.KillActor.$Shape
         */

        /**
         * Constructs a new KillActor.
         * @memberof batchray
         * @classdesc Represents a KillActor.
         * @constructor
         * @param {batchray.KillActor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const KillActor = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * KillActor actorId.
         * @member {Uint8Array} actorId
         * @memberof batchray.KillActor
         * @instance
         */
        KillActor.prototype.actorId = $util.newBuffer([]);

        /**
         * KillActor noRestart.
         * @member {boolean} noRestart
         * @memberof batchray.KillActor
         * @instance
         */
        KillActor.prototype.noRestart = false;

        /**
         * KillActor reason.
         * @member {string} reason
         * @memberof batchray.KillActor
         * @instance
         */
        KillActor.prototype.reason = "";

        /**
         * Creates a new KillActor instance using the specified properties.
         * @function create
         * @memberof batchray.KillActor
         * @static
         * @param {batchray.KillActor.$Properties=} [properties] Properties to set
         * @returns {batchray.KillActor} KillActor instance
         * @type {{
         *   (properties: batchray.KillActor.$Shape): batchray.KillActor & batchray.KillActor.$Shape;
         *   (properties?: batchray.KillActor.$Properties): batchray.KillActor;
         * }}
         */
        KillActor.create = function(properties) {
            return new KillActor(properties);
        };

        /**
         * Encodes the specified KillActor message. Does not implicitly {@link batchray.KillActor.verify|verify} messages.
         * @function encode
         * @memberof batchray.KillActor
         * @static
         * @param {batchray.KillActor.$Properties} message KillActor message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        KillActor.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actorId != null && $Object.hasOwnProperty.call(message, "actorId") && message.actorId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.actorId);
            if (message.noRestart != null && $Object.hasOwnProperty.call(message, "noRestart") && message.noRestart !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.noRestart);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a KillActor message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.KillActor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.KillActor & batchray.KillActor.$Shape} KillActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        KillActor.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.KillActor();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.actorId = value;
                        else
                            delete message.actorId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.noRestart = value;
                        else
                            delete message.noRestart;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for KillActor
         * @function getTypeUrl
         * @memberof batchray.KillActor
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        KillActor.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.KillActor";
        };

        return KillActor;
    })();

    batchray.ListNodes = (function() {

        /**
         * Properties of a ListNodes.
         * @typedef {Object} batchray.ListNodes.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ListNodes.
         * @memberof batchray
         * @interface IListNodes
         * @augments batchray.ListNodes.$Properties
         * @deprecated Use batchray.ListNodes.$Properties instead.
         */

        /**
         * Shape of a ListNodes.
         * @typedef {batchray.ListNodes.$Properties} batchray.ListNodes.$Shape
         */

        /**
         * Constructs a new ListNodes.
         * @memberof batchray
         * @classdesc Represents a ListNodes.
         * @constructor
         * @param {batchray.ListNodes.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ListNodes = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new ListNodes instance using the specified properties.
         * @function create
         * @memberof batchray.ListNodes
         * @static
         * @param {batchray.ListNodes.$Properties=} [properties] Properties to set
         * @returns {batchray.ListNodes} ListNodes instance
         * @type {{
         *   (properties: batchray.ListNodes.$Shape): batchray.ListNodes & batchray.ListNodes.$Shape;
         *   (properties?: batchray.ListNodes.$Properties): batchray.ListNodes;
         * }}
         */
        ListNodes.create = function(properties) {
            return new ListNodes(properties);
        };

        /**
         * Encodes the specified ListNodes message. Does not implicitly {@link batchray.ListNodes.verify|verify} messages.
         * @function encode
         * @memberof batchray.ListNodes
         * @static
         * @param {batchray.ListNodes.$Properties} message ListNodes message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ListNodes.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ListNodes message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ListNodes
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ListNodes & batchray.ListNodes.$Shape} ListNodes
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ListNodes.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ListNodes();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ListNodes
         * @function getTypeUrl
         * @memberof batchray.ListNodes
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ListNodes.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ListNodes";
        };

        return ListNodes;
    })();

    batchray.ListActors = (function() {

        /**
         * Properties of a ListActors.
         * @typedef {Object} batchray.ListActors.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ListActors.
         * @memberof batchray
         * @interface IListActors
         * @augments batchray.ListActors.$Properties
         * @deprecated Use batchray.ListActors.$Properties instead.
         */

        /**
         * Shape of a ListActors.
         * @typedef {batchray.ListActors.$Properties} batchray.ListActors.$Shape
         */

        /**
         * Constructs a new ListActors.
         * @memberof batchray
         * @classdesc Represents a ListActors.
         * @constructor
         * @param {batchray.ListActors.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ListActors = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new ListActors instance using the specified properties.
         * @function create
         * @memberof batchray.ListActors
         * @static
         * @param {batchray.ListActors.$Properties=} [properties] Properties to set
         * @returns {batchray.ListActors} ListActors instance
         * @type {{
         *   (properties: batchray.ListActors.$Shape): batchray.ListActors & batchray.ListActors.$Shape;
         *   (properties?: batchray.ListActors.$Properties): batchray.ListActors;
         * }}
         */
        ListActors.create = function(properties) {
            return new ListActors(properties);
        };

        /**
         * Encodes the specified ListActors message. Does not implicitly {@link batchray.ListActors.verify|verify} messages.
         * @function encode
         * @memberof batchray.ListActors
         * @static
         * @param {batchray.ListActors.$Properties} message ListActors message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ListActors.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ListActors message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ListActors
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ListActors & batchray.ListActors.$Shape} ListActors
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ListActors.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ListActors();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ListActors
         * @function getTypeUrl
         * @memberof batchray.ListActors
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ListActors.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ListActors";
        };

        return ListActors;
    })();

    batchray.ListJobs = (function() {

        /**
         * Properties of a ListJobs.
         * @typedef {Object} batchray.ListJobs.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ListJobs.
         * @memberof batchray
         * @interface IListJobs
         * @augments batchray.ListJobs.$Properties
         * @deprecated Use batchray.ListJobs.$Properties instead.
         */

        /**
         * Shape of a ListJobs.
         * @typedef {batchray.ListJobs.$Properties} batchray.ListJobs.$Shape
         */

        /**
         * Constructs a new ListJobs.
         * @memberof batchray
         * @classdesc Represents a ListJobs.
         * @constructor
         * @param {batchray.ListJobs.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ListJobs = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new ListJobs instance using the specified properties.
         * @function create
         * @memberof batchray.ListJobs
         * @static
         * @param {batchray.ListJobs.$Properties=} [properties] Properties to set
         * @returns {batchray.ListJobs} ListJobs instance
         * @type {{
         *   (properties: batchray.ListJobs.$Shape): batchray.ListJobs & batchray.ListJobs.$Shape;
         *   (properties?: batchray.ListJobs.$Properties): batchray.ListJobs;
         * }}
         */
        ListJobs.create = function(properties) {
            return new ListJobs(properties);
        };

        /**
         * Encodes the specified ListJobs message. Does not implicitly {@link batchray.ListJobs.verify|verify} messages.
         * @function encode
         * @memberof batchray.ListJobs
         * @static
         * @param {batchray.ListJobs.$Properties} message ListJobs message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ListJobs.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ListJobs message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ListJobs
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ListJobs & batchray.ListJobs.$Shape} ListJobs
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ListJobs.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ListJobs();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ListJobs
         * @function getTypeUrl
         * @memberof batchray.ListJobs
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ListJobs.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ListJobs";
        };

        return ListJobs;
    })();

    batchray.ActorList = (function() {

        /**
         * Properties of an ActorList.
         * @typedef {Object} batchray.ActorList.$Properties
         * @property {Array.<batchray.ActorInfo.$Properties>|null} [actors] ActorList actors
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ActorList.
         * @memberof batchray
         * @interface IActorList
         * @augments batchray.ActorList.$Properties
         * @deprecated Use batchray.ActorList.$Properties instead.
         */

        /**
         * Shape of an ActorList.
         * @typedef {batchray.ActorList.$Properties} batchray.ActorList.$Shape
         */

        /**
         * Constructs a new ActorList.
         * @memberof batchray
         * @classdesc Represents an ActorList.
         * @constructor
         * @param {batchray.ActorList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ActorList = function (properties) {
            this.actors = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ActorList actors.
         * @member {Array.<batchray.ActorInfo.$Properties>} actors
         * @memberof batchray.ActorList
         * @instance
         */
        ActorList.prototype.actors = $util.emptyArray;

        /**
         * Creates a new ActorList instance using the specified properties.
         * @function create
         * @memberof batchray.ActorList
         * @static
         * @param {batchray.ActorList.$Properties=} [properties] Properties to set
         * @returns {batchray.ActorList} ActorList instance
         * @type {{
         *   (properties: batchray.ActorList.$Shape): batchray.ActorList & batchray.ActorList.$Shape;
         *   (properties?: batchray.ActorList.$Properties): batchray.ActorList;
         * }}
         */
        ActorList.create = function(properties) {
            return new ActorList(properties);
        };

        /**
         * Encodes the specified ActorList message. Does not implicitly {@link batchray.ActorList.verify|verify} messages.
         * @function encode
         * @memberof batchray.ActorList
         * @static
         * @param {batchray.ActorList.$Properties} message ActorList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ActorList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actors != null && message.actors.length)
                for (let i = 0; i < message.actors.length; ++i)
                    $root.batchray.ActorInfo.encode(message.actors[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ActorList message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ActorList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ActorList & batchray.ActorList.$Shape} ActorList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ActorList.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ActorList();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.actors && message.actors.length))
                            message.actors = [];
                        message.actors.push($root.batchray.ActorInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ActorList
         * @function getTypeUrl
         * @memberof batchray.ActorList
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ActorList.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ActorList";
        };

        return ActorList;
    })();

    batchray.JobList = (function() {

        /**
         * Properties of a JobList.
         * @typedef {Object} batchray.JobList.$Properties
         * @property {Array.<batchray.JobInfo.$Properties>|null} [jobs] JobList jobs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a JobList.
         * @memberof batchray
         * @interface IJobList
         * @augments batchray.JobList.$Properties
         * @deprecated Use batchray.JobList.$Properties instead.
         */

        /**
         * Shape of a JobList.
         * @typedef {batchray.JobList.$Properties} batchray.JobList.$Shape
         */

        /**
         * Constructs a new JobList.
         * @memberof batchray
         * @classdesc Represents a JobList.
         * @constructor
         * @param {batchray.JobList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const JobList = function (properties) {
            this.jobs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * JobList jobs.
         * @member {Array.<batchray.JobInfo.$Properties>} jobs
         * @memberof batchray.JobList
         * @instance
         */
        JobList.prototype.jobs = $util.emptyArray;

        /**
         * Creates a new JobList instance using the specified properties.
         * @function create
         * @memberof batchray.JobList
         * @static
         * @param {batchray.JobList.$Properties=} [properties] Properties to set
         * @returns {batchray.JobList} JobList instance
         * @type {{
         *   (properties: batchray.JobList.$Shape): batchray.JobList & batchray.JobList.$Shape;
         *   (properties?: batchray.JobList.$Properties): batchray.JobList;
         * }}
         */
        JobList.create = function(properties) {
            return new JobList(properties);
        };

        /**
         * Encodes the specified JobList message. Does not implicitly {@link batchray.JobList.verify|verify} messages.
         * @function encode
         * @memberof batchray.JobList
         * @static
         * @param {batchray.JobList.$Properties} message JobList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        JobList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.jobs != null && message.jobs.length)
                for (let i = 0; i < message.jobs.length; ++i)
                    $root.batchray.JobInfo.encode(message.jobs[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a JobList message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.JobList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.JobList & batchray.JobList.$Shape} JobList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        JobList.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.JobList();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.jobs && message.jobs.length))
                            message.jobs = [];
                        message.jobs.push($root.batchray.JobInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for JobList
         * @function getTypeUrl
         * @memberof batchray.JobList
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        JobList.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.JobList";
        };

        return JobList;
    })();

    batchray.StopCluster = (function() {

        /**
         * Properties of a StopCluster.
         * @typedef {Object} batchray.StopCluster.$Properties
         * @property {string|null} [reason] StopCluster reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StopCluster.
         * @memberof batchray
         * @interface IStopCluster
         * @augments batchray.StopCluster.$Properties
         * @deprecated Use batchray.StopCluster.$Properties instead.
         */

        /**
         * Shape of a StopCluster.
         * @typedef {batchray.StopCluster.$Properties} batchray.StopCluster.$Shape
         */

        /**
         * Constructs a new StopCluster.
         * @memberof batchray
         * @classdesc Represents a StopCluster.
         * @constructor
         * @param {batchray.StopCluster.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StopCluster = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StopCluster reason.
         * @member {string} reason
         * @memberof batchray.StopCluster
         * @instance
         */
        StopCluster.prototype.reason = "";

        /**
         * Creates a new StopCluster instance using the specified properties.
         * @function create
         * @memberof batchray.StopCluster
         * @static
         * @param {batchray.StopCluster.$Properties=} [properties] Properties to set
         * @returns {batchray.StopCluster} StopCluster instance
         * @type {{
         *   (properties: batchray.StopCluster.$Shape): batchray.StopCluster & batchray.StopCluster.$Shape;
         *   (properties?: batchray.StopCluster.$Properties): batchray.StopCluster;
         * }}
         */
        StopCluster.create = function(properties) {
            return new StopCluster(properties);
        };

        /**
         * Encodes the specified StopCluster message. Does not implicitly {@link batchray.StopCluster.verify|verify} messages.
         * @function encode
         * @memberof batchray.StopCluster
         * @static
         * @param {batchray.StopCluster.$Properties} message StopCluster message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StopCluster.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StopCluster message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.StopCluster
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.StopCluster & batchray.StopCluster.$Shape} StopCluster
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StopCluster.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.StopCluster();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for StopCluster
         * @function getTypeUrl
         * @memberof batchray.StopCluster
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StopCluster.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.StopCluster";
        };

        return StopCluster;
    })();

    batchray.NodeManagerBatch = (function() {

        /**
         * Properties of a NodeManagerBatch.
         * @typedef {Object} batchray.NodeManagerBatch.$Properties
         * @property {Array.<batchray.NodeManagerMessage.$Properties>|null} [messages] NodeManagerBatch messages
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeManagerBatch.
         * @memberof batchray
         * @interface INodeManagerBatch
         * @augments batchray.NodeManagerBatch.$Properties
         * @deprecated Use batchray.NodeManagerBatch.$Properties instead.
         */

        /**
         * Shape of a NodeManagerBatch.
         * @typedef {{
         *   messages?: Array.<batchray.NodeManagerMessage.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} batchray.NodeManagerBatch.$Shape
         */

        /**
         * Constructs a new NodeManagerBatch.
         * @memberof batchray
         * @classdesc Represents a NodeManagerBatch.
         * @constructor
         * @param {batchray.NodeManagerBatch.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeManagerBatch = function (properties) {
            this.messages = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeManagerBatch messages.
         * @member {Array.<batchray.NodeManagerMessage.$Properties>} messages
         * @memberof batchray.NodeManagerBatch
         * @instance
         */
        NodeManagerBatch.prototype.messages = $util.emptyArray;

        /**
         * Creates a new NodeManagerBatch instance using the specified properties.
         * @function create
         * @memberof batchray.NodeManagerBatch
         * @static
         * @param {batchray.NodeManagerBatch.$Properties=} [properties] Properties to set
         * @returns {batchray.NodeManagerBatch} NodeManagerBatch instance
         * @type {{
         *   (properties: batchray.NodeManagerBatch.$Shape): batchray.NodeManagerBatch & batchray.NodeManagerBatch.$Shape;
         *   (properties?: batchray.NodeManagerBatch.$Properties): batchray.NodeManagerBatch;
         * }}
         */
        NodeManagerBatch.create = function(properties) {
            return new NodeManagerBatch(properties);
        };

        /**
         * Encodes the specified NodeManagerBatch message. Does not implicitly {@link batchray.NodeManagerBatch.verify|verify} messages.
         * @function encode
         * @memberof batchray.NodeManagerBatch
         * @static
         * @param {batchray.NodeManagerBatch.$Properties} message NodeManagerBatch message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeManagerBatch.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.messages != null && message.messages.length)
                for (let i = 0; i < message.messages.length; ++i)
                    $root.batchray.NodeManagerMessage.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeManagerBatch message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.NodeManagerBatch
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.NodeManagerBatch & batchray.NodeManagerBatch.$Shape} NodeManagerBatch
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeManagerBatch.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.NodeManagerBatch();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.messages && message.messages.length))
                            message.messages = [];
                        message.messages.push($root.batchray.NodeManagerMessage.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for NodeManagerBatch
         * @function getTypeUrl
         * @memberof batchray.NodeManagerBatch
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeManagerBatch.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.NodeManagerBatch";
        };

        return NodeManagerBatch;
    })();

    batchray.NodeManagerMessage = (function() {

        /**
         * Properties of a NodeManagerMessage.
         * @typedef {Object} batchray.NodeManagerMessage.$Properties
         * @property {number|null} [requestId] NodeManagerMessage requestId
         * @property {number|null} [replyTo] NodeManagerMessage replyTo
         * @property {batchray.ErrorInfo.$Properties|null} [error] NodeManagerMessage error
         * @property {batchray.RegisterClient.$Properties|null} [registerClient] NodeManagerMessage registerClient
         * @property {batchray.RegisterClientReply.$Properties|null} [registerClientReply] NodeManagerMessage registerClientReply
         * @property {batchray.RequestWorkerLease.$Properties|null} [requestWorkerLease] NodeManagerMessage requestWorkerLease
         * @property {batchray.WorkerLease.$Properties|null} [workerLease] NodeManagerMessage workerLease
         * @property {batchray.CancelWorkerLease.$Properties|null} [cancelWorkerLease] NodeManagerMessage cancelWorkerLease
         * @property {batchray.ReturnWorkerLease.$Properties|null} [returnWorkerLease] NodeManagerMessage returnWorkerLease
         * @property {batchray.CreateObject.$Properties|null} [createObject] NodeManagerMessage createObject
         * @property {batchray.ObjectAllocation.$Properties|null} [objectAllocation] NodeManagerMessage objectAllocation
         * @property {batchray.SealObject.$Properties|null} [sealObject] NodeManagerMessage sealObject
         * @property {batchray.AbortObject.$Properties|null} [abortObject] NodeManagerMessage abortObject
         * @property {batchray.PullObject.$Properties|null} [pullObject] NodeManagerMessage pullObject
         * @property {batchray.FreeObjects.$Properties|null} [freeObjects] NodeManagerMessage freeObjects
         * @property {batchray.NotifyBlocked.$Properties|null} [notifyBlocked] NodeManagerMessage notifyBlocked
         * @property {batchray.Ack.$Properties|null} [ack] NodeManagerMessage ack
         * @property {batchray.WorkerDied.$Properties|null} [workerDied] NodeManagerMessage workerDied
         * @property {batchray.NodeDied.$Properties|null} [nodeDied] NodeManagerMessage nodeDied
         * @property {batchray.InfeasibleWarning.$Properties|null} [infeasibleWarning] NodeManagerMessage infeasibleWarning
         * @property {batchray.CreateActor.$Properties|null} [createActor] NodeManagerMessage createActor
         * @property {batchray.ActorCreated.$Properties|null} [actorCreated] NodeManagerMessage actorCreated
         * @property {batchray.ExitWorker.$Properties|null} [exitWorker] NodeManagerMessage exitWorker
         * @property {batchray.CollectGarbage.$Properties|null} [collectGarbage] NodeManagerMessage collectGarbage
         * @property {batchray.GetNodeStats.$Properties|null} [getNodeStats] NodeManagerMessage getNodeStats
         * @property {batchray.NodeStats.$Properties|null} [nodeStats] NodeManagerMessage nodeStats
         * @property {batchray.WatchWorker.$Properties|null} [watchWorker] NodeManagerMessage watchWorker
         * @property {batchray.NodeDraining.$Properties|null} [nodeDraining] NodeManagerMessage nodeDraining
         * @property {batchray.AdoptObject.$Properties|null} [adoptObject] NodeManagerMessage adoptObject
         * @property {batchray.ReportTasks.$Properties|null} [reportTasks] NodeManagerMessage reportTasks
         * @property {batchray.ExplainTasks.$Properties|null} [explainTasks] NodeManagerMessage explainTasks
         * @property {batchray.TaskExplanations.$Properties|null} [taskExplanations] NodeManagerMessage taskExplanations
         * @property {batchray.GetFunction.$Properties|null} [getFunction] NodeManagerMessage getFunction
         * @property {batchray.FunctionCode.$Properties|null} [functionCode] NodeManagerMessage functionCode
         * @property {batchray.GetJobConfig.$Properties|null} [getJobConfig] NodeManagerMessage getJobConfig
         * @property {batchray.JobConfig.$Properties|null} [jobConfig] NodeManagerMessage jobConfig
         * @property {batchray.Head.$Properties|null} [headMoved] NodeManagerMessage headMoved
         * @property {batchray.OpenTerminal.$Properties|null} [openTerminal] NodeManagerMessage openTerminal
         * @property {batchray.TerminalOpened.$Properties|null} [terminalOpened] NodeManagerMessage terminalOpened
         * @property {batchray.TerminalData.$Properties|null} [terminalData] NodeManagerMessage terminalData
         * @property {batchray.TerminalAck.$Properties|null} [terminalAck] NodeManagerMessage terminalAck
         * @property {batchray.TerminalResize.$Properties|null} [terminalResize] NodeManagerMessage terminalResize
         * @property {batchray.TerminalExit.$Properties|null} [terminalExit] NodeManagerMessage terminalExit
         * @property {"registerClient"|"registerClientReply"|"requestWorkerLease"|"workerLease"|"cancelWorkerLease"|"returnWorkerLease"|"createObject"|"objectAllocation"|"sealObject"|"abortObject"|"pullObject"|"freeObjects"|"notifyBlocked"|"ack"|"workerDied"|"nodeDied"|"infeasibleWarning"|"createActor"|"actorCreated"|"exitWorker"|"collectGarbage"|"getNodeStats"|"nodeStats"|"watchWorker"|"nodeDraining"|"adoptObject"|"reportTasks"|"explainTasks"|"taskExplanations"|"getFunction"|"functionCode"|"getJobConfig"|"jobConfig"|"headMoved"|"openTerminal"|"terminalOpened"|"terminalData"|"terminalAck"|"terminalResize"|"terminalExit"} [body] NodeManagerMessage body
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeManagerMessage.
         * @memberof batchray
         * @interface INodeManagerMessage
         * @augments batchray.NodeManagerMessage.$Properties
         * @deprecated Use batchray.NodeManagerMessage.$Properties instead.
         */

        /**
         * Narrowed shape of a NodeManagerMessage.
         * @typedef {{
         *   requestId?: number|null;
         *   replyTo?: number|null;
         *   error?: batchray.ErrorInfo.$Shape|null;
         *   registerClient?: batchray.RegisterClient.$Shape|null;
         *   registerClientReply?: batchray.RegisterClientReply.$Shape|null;
         *   requestWorkerLease?: batchray.RequestWorkerLease.$Shape|null;
         *   workerLease?: batchray.WorkerLease.$Shape|null;
         *   cancelWorkerLease?: batchray.CancelWorkerLease.$Shape|null;
         *   returnWorkerLease?: batchray.ReturnWorkerLease.$Shape|null;
         *   createObject?: batchray.CreateObject.$Shape|null;
         *   objectAllocation?: batchray.ObjectAllocation.$Shape|null;
         *   sealObject?: batchray.SealObject.$Shape|null;
         *   abortObject?: batchray.AbortObject.$Shape|null;
         *   pullObject?: batchray.PullObject.$Shape|null;
         *   freeObjects?: batchray.FreeObjects.$Shape|null;
         *   notifyBlocked?: batchray.NotifyBlocked.$Shape|null;
         *   ack?: batchray.Ack.$Shape|null;
         *   workerDied?: batchray.WorkerDied.$Shape|null;
         *   nodeDied?: batchray.NodeDied.$Shape|null;
         *   infeasibleWarning?: batchray.InfeasibleWarning.$Shape|null;
         *   createActor?: batchray.CreateActor.$Shape|null;
         *   actorCreated?: batchray.ActorCreated.$Shape|null;
         *   exitWorker?: batchray.ExitWorker.$Shape|null;
         *   collectGarbage?: batchray.CollectGarbage.$Shape|null;
         *   getNodeStats?: batchray.GetNodeStats.$Shape|null;
         *   nodeStats?: batchray.NodeStats.$Shape|null;
         *   watchWorker?: batchray.WatchWorker.$Shape|null;
         *   nodeDraining?: batchray.NodeDraining.$Shape|null;
         *   adoptObject?: batchray.AdoptObject.$Shape|null;
         *   reportTasks?: batchray.ReportTasks.$Shape|null;
         *   explainTasks?: batchray.ExplainTasks.$Shape|null;
         *   taskExplanations?: batchray.TaskExplanations.$Shape|null;
         *   getFunction?: batchray.GetFunction.$Shape|null;
         *   functionCode?: batchray.FunctionCode.$Shape|null;
         *   getJobConfig?: batchray.GetJobConfig.$Shape|null;
         *   jobConfig?: batchray.JobConfig.$Shape|null;
         *   headMoved?: batchray.Head.$Shape|null;
         *   openTerminal?: batchray.OpenTerminal.$Shape|null;
         *   terminalOpened?: batchray.TerminalOpened.$Shape|null;
         *   terminalData?: batchray.TerminalData.$Shape|null;
         *   terminalAck?: batchray.TerminalAck.$Shape|null;
         *   terminalResize?: batchray.TerminalResize.$Shape|null;
         *   terminalExit?: batchray.TerminalExit.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ body?: undefined; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "registerClient"; registerClient: batchray.RegisterClient.$Shape; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "registerClientReply"; registerClient?: null; registerClientReply: batchray.RegisterClientReply.$Shape; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "requestWorkerLease"; registerClient?: null; registerClientReply?: null; requestWorkerLease: batchray.RequestWorkerLease.$Shape; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "workerLease"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease: batchray.WorkerLease.$Shape; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "cancelWorkerLease"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease: batchray.CancelWorkerLease.$Shape; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "returnWorkerLease"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease: batchray.ReturnWorkerLease.$Shape; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "createObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject: batchray.CreateObject.$Shape; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "objectAllocation"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation: batchray.ObjectAllocation.$Shape; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "sealObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject: batchray.SealObject.$Shape; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "abortObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject: batchray.AbortObject.$Shape; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "pullObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject: batchray.PullObject.$Shape; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "freeObjects"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects: batchray.FreeObjects.$Shape; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "notifyBlocked"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked: batchray.NotifyBlocked.$Shape; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "ack"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack: batchray.Ack.$Shape; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "workerDied"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied: batchray.WorkerDied.$Shape; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "nodeDied"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied: batchray.NodeDied.$Shape; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "infeasibleWarning"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning: batchray.InfeasibleWarning.$Shape; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "createActor"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor: batchray.CreateActor.$Shape; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "actorCreated"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated: batchray.ActorCreated.$Shape; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "exitWorker"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker: batchray.ExitWorker.$Shape; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "collectGarbage"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage: batchray.CollectGarbage.$Shape; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "getNodeStats"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats: batchray.GetNodeStats.$Shape; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "nodeStats"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats: batchray.NodeStats.$Shape; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "watchWorker"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker: batchray.WatchWorker.$Shape; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "nodeDraining"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining: batchray.NodeDraining.$Shape; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "adoptObject"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject: batchray.AdoptObject.$Shape; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "reportTasks"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks: batchray.ReportTasks.$Shape; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "explainTasks"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks: batchray.ExplainTasks.$Shape; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "taskExplanations"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations: batchray.TaskExplanations.$Shape; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "getFunction"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction: batchray.GetFunction.$Shape; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "functionCode"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode: batchray.FunctionCode.$Shape; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "getJobConfig"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig: batchray.GetJobConfig.$Shape; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "jobConfig"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig: batchray.JobConfig.$Shape; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "headMoved"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved: batchray.Head.$Shape; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "openTerminal"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal: batchray.OpenTerminal.$Shape; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "terminalOpened"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened: batchray.TerminalOpened.$Shape; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "terminalData"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData: batchray.TerminalData.$Shape; terminalAck?: null; terminalResize?: null; terminalExit?: null }|{ body?: "terminalAck"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck: batchray.TerminalAck.$Shape; terminalResize?: null; terminalExit?: null }|{ body?: "terminalResize"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize: batchray.TerminalResize.$Shape; terminalExit?: null }|{ body?: "terminalExit"; registerClient?: null; registerClientReply?: null; requestWorkerLease?: null; workerLease?: null; cancelWorkerLease?: null; returnWorkerLease?: null; createObject?: null; objectAllocation?: null; sealObject?: null; abortObject?: null; pullObject?: null; freeObjects?: null; notifyBlocked?: null; ack?: null; workerDied?: null; nodeDied?: null; infeasibleWarning?: null; createActor?: null; actorCreated?: null; exitWorker?: null; collectGarbage?: null; getNodeStats?: null; nodeStats?: null; watchWorker?: null; nodeDraining?: null; adoptObject?: null; reportTasks?: null; explainTasks?: null; taskExplanations?: null; getFunction?: null; functionCode?: null; getJobConfig?: null; jobConfig?: null; headMoved?: null; openTerminal?: null; terminalOpened?: null; terminalData?: null; terminalAck?: null; terminalResize?: null; terminalExit: batchray.TerminalExit.$Shape })
         * )} batchray.NodeManagerMessage.$Shape
         */

        /**
         * Constructs a new NodeManagerMessage.
         * @memberof batchray
         * @classdesc Represents a NodeManagerMessage.
         * @constructor
         * @param {batchray.NodeManagerMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeManagerMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeManagerMessage requestId.
         * @member {number} requestId
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.requestId = 0;

        /**
         * NodeManagerMessage replyTo.
         * @member {number} replyTo
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.replyTo = 0;

        /**
         * NodeManagerMessage error.
         * @member {batchray.ErrorInfo.$Properties|null|undefined} error
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.error = null;

        /**
         * NodeManagerMessage registerClient.
         * @member {batchray.RegisterClient.$Properties|null|undefined} registerClient
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.registerClient = null;

        /**
         * NodeManagerMessage registerClientReply.
         * @member {batchray.RegisterClientReply.$Properties|null|undefined} registerClientReply
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.registerClientReply = null;

        /**
         * NodeManagerMessage requestWorkerLease.
         * @member {batchray.RequestWorkerLease.$Properties|null|undefined} requestWorkerLease
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.requestWorkerLease = null;

        /**
         * NodeManagerMessage workerLease.
         * @member {batchray.WorkerLease.$Properties|null|undefined} workerLease
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.workerLease = null;

        /**
         * NodeManagerMessage cancelWorkerLease.
         * @member {batchray.CancelWorkerLease.$Properties|null|undefined} cancelWorkerLease
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.cancelWorkerLease = null;

        /**
         * NodeManagerMessage returnWorkerLease.
         * @member {batchray.ReturnWorkerLease.$Properties|null|undefined} returnWorkerLease
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.returnWorkerLease = null;

        /**
         * NodeManagerMessage createObject.
         * @member {batchray.CreateObject.$Properties|null|undefined} createObject
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.createObject = null;

        /**
         * NodeManagerMessage objectAllocation.
         * @member {batchray.ObjectAllocation.$Properties|null|undefined} objectAllocation
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.objectAllocation = null;

        /**
         * NodeManagerMessage sealObject.
         * @member {batchray.SealObject.$Properties|null|undefined} sealObject
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.sealObject = null;

        /**
         * NodeManagerMessage abortObject.
         * @member {batchray.AbortObject.$Properties|null|undefined} abortObject
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.abortObject = null;

        /**
         * NodeManagerMessage pullObject.
         * @member {batchray.PullObject.$Properties|null|undefined} pullObject
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.pullObject = null;

        /**
         * NodeManagerMessage freeObjects.
         * @member {batchray.FreeObjects.$Properties|null|undefined} freeObjects
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.freeObjects = null;

        /**
         * NodeManagerMessage notifyBlocked.
         * @member {batchray.NotifyBlocked.$Properties|null|undefined} notifyBlocked
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.notifyBlocked = null;

        /**
         * NodeManagerMessage ack.
         * @member {batchray.Ack.$Properties|null|undefined} ack
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.ack = null;

        /**
         * NodeManagerMessage workerDied.
         * @member {batchray.WorkerDied.$Properties|null|undefined} workerDied
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.workerDied = null;

        /**
         * NodeManagerMessage nodeDied.
         * @member {batchray.NodeDied.$Properties|null|undefined} nodeDied
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.nodeDied = null;

        /**
         * NodeManagerMessage infeasibleWarning.
         * @member {batchray.InfeasibleWarning.$Properties|null|undefined} infeasibleWarning
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.infeasibleWarning = null;

        /**
         * NodeManagerMessage createActor.
         * @member {batchray.CreateActor.$Properties|null|undefined} createActor
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.createActor = null;

        /**
         * NodeManagerMessage actorCreated.
         * @member {batchray.ActorCreated.$Properties|null|undefined} actorCreated
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.actorCreated = null;

        /**
         * NodeManagerMessage exitWorker.
         * @member {batchray.ExitWorker.$Properties|null|undefined} exitWorker
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.exitWorker = null;

        /**
         * NodeManagerMessage collectGarbage.
         * @member {batchray.CollectGarbage.$Properties|null|undefined} collectGarbage
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.collectGarbage = null;

        /**
         * NodeManagerMessage getNodeStats.
         * @member {batchray.GetNodeStats.$Properties|null|undefined} getNodeStats
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.getNodeStats = null;

        /**
         * NodeManagerMessage nodeStats.
         * @member {batchray.NodeStats.$Properties|null|undefined} nodeStats
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.nodeStats = null;

        /**
         * NodeManagerMessage watchWorker.
         * @member {batchray.WatchWorker.$Properties|null|undefined} watchWorker
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.watchWorker = null;

        /**
         * NodeManagerMessage nodeDraining.
         * @member {batchray.NodeDraining.$Properties|null|undefined} nodeDraining
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.nodeDraining = null;

        /**
         * NodeManagerMessage adoptObject.
         * @member {batchray.AdoptObject.$Properties|null|undefined} adoptObject
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.adoptObject = null;

        /**
         * NodeManagerMessage reportTasks.
         * @member {batchray.ReportTasks.$Properties|null|undefined} reportTasks
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.reportTasks = null;

        /**
         * NodeManagerMessage explainTasks.
         * @member {batchray.ExplainTasks.$Properties|null|undefined} explainTasks
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.explainTasks = null;

        /**
         * NodeManagerMessage taskExplanations.
         * @member {batchray.TaskExplanations.$Properties|null|undefined} taskExplanations
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.taskExplanations = null;

        /**
         * NodeManagerMessage getFunction.
         * @member {batchray.GetFunction.$Properties|null|undefined} getFunction
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.getFunction = null;

        /**
         * NodeManagerMessage functionCode.
         * @member {batchray.FunctionCode.$Properties|null|undefined} functionCode
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.functionCode = null;

        /**
         * NodeManagerMessage getJobConfig.
         * @member {batchray.GetJobConfig.$Properties|null|undefined} getJobConfig
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.getJobConfig = null;

        /**
         * NodeManagerMessage jobConfig.
         * @member {batchray.JobConfig.$Properties|null|undefined} jobConfig
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.jobConfig = null;

        /**
         * NodeManagerMessage headMoved.
         * @member {batchray.Head.$Properties|null|undefined} headMoved
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.headMoved = null;

        /**
         * NodeManagerMessage openTerminal.
         * @member {batchray.OpenTerminal.$Properties|null|undefined} openTerminal
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.openTerminal = null;

        /**
         * NodeManagerMessage terminalOpened.
         * @member {batchray.TerminalOpened.$Properties|null|undefined} terminalOpened
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.terminalOpened = null;

        /**
         * NodeManagerMessage terminalData.
         * @member {batchray.TerminalData.$Properties|null|undefined} terminalData
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.terminalData = null;

        /**
         * NodeManagerMessage terminalAck.
         * @member {batchray.TerminalAck.$Properties|null|undefined} terminalAck
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.terminalAck = null;

        /**
         * NodeManagerMessage terminalResize.
         * @member {batchray.TerminalResize.$Properties|null|undefined} terminalResize
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.terminalResize = null;

        /**
         * NodeManagerMessage terminalExit.
         * @member {batchray.TerminalExit.$Properties|null|undefined} terminalExit
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        NodeManagerMessage.prototype.terminalExit = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * NodeManagerMessage body.
         * @member {"registerClient"|"registerClientReply"|"requestWorkerLease"|"workerLease"|"cancelWorkerLease"|"returnWorkerLease"|"createObject"|"objectAllocation"|"sealObject"|"abortObject"|"pullObject"|"freeObjects"|"notifyBlocked"|"ack"|"workerDied"|"nodeDied"|"infeasibleWarning"|"createActor"|"actorCreated"|"exitWorker"|"collectGarbage"|"getNodeStats"|"nodeStats"|"watchWorker"|"nodeDraining"|"adoptObject"|"reportTasks"|"explainTasks"|"taskExplanations"|"getFunction"|"functionCode"|"getJobConfig"|"jobConfig"|"headMoved"|"openTerminal"|"terminalOpened"|"terminalData"|"terminalAck"|"terminalResize"|"terminalExit"|undefined} body
         * @memberof batchray.NodeManagerMessage
         * @instance
         */
        $Object.defineProperty(NodeManagerMessage.prototype, "body", {
            get: $util.oneOfGetter($oneOfFields = ["registerClient", "registerClientReply", "requestWorkerLease", "workerLease", "cancelWorkerLease", "returnWorkerLease", "createObject", "objectAllocation", "sealObject", "abortObject", "pullObject", "freeObjects", "notifyBlocked", "ack", "workerDied", "nodeDied", "infeasibleWarning", "createActor", "actorCreated", "exitWorker", "collectGarbage", "getNodeStats", "nodeStats", "watchWorker", "nodeDraining", "adoptObject", "reportTasks", "explainTasks", "taskExplanations", "getFunction", "functionCode", "getJobConfig", "jobConfig", "headMoved", "openTerminal", "terminalOpened", "terminalData", "terminalAck", "terminalResize", "terminalExit"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new NodeManagerMessage instance using the specified properties.
         * @function create
         * @memberof batchray.NodeManagerMessage
         * @static
         * @param {batchray.NodeManagerMessage.$Properties=} [properties] Properties to set
         * @returns {batchray.NodeManagerMessage} NodeManagerMessage instance
         * @type {{
         *   (properties: batchray.NodeManagerMessage.$Shape): batchray.NodeManagerMessage & batchray.NodeManagerMessage.$Shape;
         *   (properties?: batchray.NodeManagerMessage.$Properties): batchray.NodeManagerMessage;
         * }}
         */
        NodeManagerMessage.create = function(properties) {
            return new NodeManagerMessage(properties);
        };

        /**
         * Encodes the specified NodeManagerMessage message. Does not implicitly {@link batchray.NodeManagerMessage.verify|verify} messages.
         * @function encode
         * @memberof batchray.NodeManagerMessage
         * @static
         * @param {batchray.NodeManagerMessage.$Properties} message NodeManagerMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeManagerMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.requestId);
            if (message.replyTo != null && $Object.hasOwnProperty.call(message, "replyTo") && message.replyTo !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.replyTo);
            if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                $root.batchray.ErrorInfo.encode(message.error, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.registerClient != null && $Object.hasOwnProperty.call(message, "registerClient"))
                $root.batchray.RegisterClient.encode(message.registerClient, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.registerClientReply != null && $Object.hasOwnProperty.call(message, "registerClientReply"))
                $root.batchray.RegisterClientReply.encode(message.registerClientReply, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.requestWorkerLease != null && $Object.hasOwnProperty.call(message, "requestWorkerLease"))
                $root.batchray.RequestWorkerLease.encode(message.requestWorkerLease, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.workerLease != null && $Object.hasOwnProperty.call(message, "workerLease"))
                $root.batchray.WorkerLease.encode(message.workerLease, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.cancelWorkerLease != null && $Object.hasOwnProperty.call(message, "cancelWorkerLease"))
                $root.batchray.CancelWorkerLease.encode(message.cancelWorkerLease, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.returnWorkerLease != null && $Object.hasOwnProperty.call(message, "returnWorkerLease"))
                $root.batchray.ReturnWorkerLease.encode(message.returnWorkerLease, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.createObject != null && $Object.hasOwnProperty.call(message, "createObject"))
                $root.batchray.CreateObject.encode(message.createObject, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.objectAllocation != null && $Object.hasOwnProperty.call(message, "objectAllocation"))
                $root.batchray.ObjectAllocation.encode(message.objectAllocation, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.sealObject != null && $Object.hasOwnProperty.call(message, "sealObject"))
                $root.batchray.SealObject.encode(message.sealObject, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.abortObject != null && $Object.hasOwnProperty.call(message, "abortObject"))
                $root.batchray.AbortObject.encode(message.abortObject, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.pullObject != null && $Object.hasOwnProperty.call(message, "pullObject"))
                $root.batchray.PullObject.encode(message.pullObject, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
            if (message.freeObjects != null && $Object.hasOwnProperty.call(message, "freeObjects"))
                $root.batchray.FreeObjects.encode(message.freeObjects, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.notifyBlocked != null && $Object.hasOwnProperty.call(message, "notifyBlocked"))
                $root.batchray.NotifyBlocked.encode(message.notifyBlocked, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
            if (message.ack != null && $Object.hasOwnProperty.call(message, "ack"))
                $root.batchray.Ack.encode(message.ack, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
            if (message.workerDied != null && $Object.hasOwnProperty.call(message, "workerDied"))
                $root.batchray.WorkerDied.encode(message.workerDied, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
            if (message.nodeDied != null && $Object.hasOwnProperty.call(message, "nodeDied"))
                $root.batchray.NodeDied.encode(message.nodeDied, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
            if (message.infeasibleWarning != null && $Object.hasOwnProperty.call(message, "infeasibleWarning"))
                $root.batchray.InfeasibleWarning.encode(message.infeasibleWarning, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
            if (message.createActor != null && $Object.hasOwnProperty.call(message, "createActor"))
                $root.batchray.CreateActor.encode(message.createActor, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
            if (message.actorCreated != null && $Object.hasOwnProperty.call(message, "actorCreated"))
                $root.batchray.ActorCreated.encode(message.actorCreated, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
            if (message.exitWorker != null && $Object.hasOwnProperty.call(message, "exitWorker"))
                $root.batchray.ExitWorker.encode(message.exitWorker, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
            if (message.collectGarbage != null && $Object.hasOwnProperty.call(message, "collectGarbage"))
                $root.batchray.CollectGarbage.encode(message.collectGarbage, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
            if (message.getNodeStats != null && $Object.hasOwnProperty.call(message, "getNodeStats"))
                $root.batchray.GetNodeStats.encode(message.getNodeStats, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
            if (message.nodeStats != null && $Object.hasOwnProperty.call(message, "nodeStats"))
                $root.batchray.NodeStats.encode(message.nodeStats, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
            if (message.watchWorker != null && $Object.hasOwnProperty.call(message, "watchWorker"))
                $root.batchray.WatchWorker.encode(message.watchWorker, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
            if (message.nodeDraining != null && $Object.hasOwnProperty.call(message, "nodeDraining"))
                $root.batchray.NodeDraining.encode(message.nodeDraining, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
            if (message.adoptObject != null && $Object.hasOwnProperty.call(message, "adoptObject"))
                $root.batchray.AdoptObject.encode(message.adoptObject, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
            if (message.reportTasks != null && $Object.hasOwnProperty.call(message, "reportTasks"))
                $root.batchray.ReportTasks.encode(message.reportTasks, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
            if (message.explainTasks != null && $Object.hasOwnProperty.call(message, "explainTasks"))
                $root.batchray.ExplainTasks.encode(message.explainTasks, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
            if (message.taskExplanations != null && $Object.hasOwnProperty.call(message, "taskExplanations"))
                $root.batchray.TaskExplanations.encode(message.taskExplanations, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
            if (message.getFunction != null && $Object.hasOwnProperty.call(message, "getFunction"))
                $root.batchray.GetFunction.encode(message.getFunction, writer.uint32(/* id 33, wireType 2 =*/266).fork(), _depth + 1).ldelim();
            if (message.functionCode != null && $Object.hasOwnProperty.call(message, "functionCode"))
                $root.batchray.FunctionCode.encode(message.functionCode, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
            if (message.getJobConfig != null && $Object.hasOwnProperty.call(message, "getJobConfig"))
                $root.batchray.GetJobConfig.encode(message.getJobConfig, writer.uint32(/* id 35, wireType 2 =*/282).fork(), _depth + 1).ldelim();
            if (message.jobConfig != null && $Object.hasOwnProperty.call(message, "jobConfig"))
                $root.batchray.JobConfig.encode(message.jobConfig, writer.uint32(/* id 36, wireType 2 =*/290).fork(), _depth + 1).ldelim();
            if (message.headMoved != null && $Object.hasOwnProperty.call(message, "headMoved"))
                $root.batchray.Head.encode(message.headMoved, writer.uint32(/* id 37, wireType 2 =*/298).fork(), _depth + 1).ldelim();
            if (message.openTerminal != null && $Object.hasOwnProperty.call(message, "openTerminal"))
                $root.batchray.OpenTerminal.encode(message.openTerminal, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
            if (message.terminalOpened != null && $Object.hasOwnProperty.call(message, "terminalOpened"))
                $root.batchray.TerminalOpened.encode(message.terminalOpened, writer.uint32(/* id 41, wireType 2 =*/330).fork(), _depth + 1).ldelim();
            if (message.terminalData != null && $Object.hasOwnProperty.call(message, "terminalData"))
                $root.batchray.TerminalData.encode(message.terminalData, writer.uint32(/* id 42, wireType 2 =*/338).fork(), _depth + 1).ldelim();
            if (message.terminalAck != null && $Object.hasOwnProperty.call(message, "terminalAck"))
                $root.batchray.TerminalAck.encode(message.terminalAck, writer.uint32(/* id 43, wireType 2 =*/346).fork(), _depth + 1).ldelim();
            if (message.terminalResize != null && $Object.hasOwnProperty.call(message, "terminalResize"))
                $root.batchray.TerminalResize.encode(message.terminalResize, writer.uint32(/* id 44, wireType 2 =*/354).fork(), _depth + 1).ldelim();
            if (message.terminalExit != null && $Object.hasOwnProperty.call(message, "terminalExit"))
                $root.batchray.TerminalExit.encode(message.terminalExit, writer.uint32(/* id 45, wireType 2 =*/362).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeManagerMessage message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.NodeManagerMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.NodeManagerMessage & batchray.NodeManagerMessage.$Shape} NodeManagerMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeManagerMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.NodeManagerMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.requestId = value;
                        else
                            delete message.requestId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.replyTo = value;
                        else
                            delete message.replyTo;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.error = $root.batchray.ErrorInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.registerClient = $root.batchray.RegisterClient.decode(reader, reader.size(), $undefined, _depth + 1, message.registerClient);
                        message.body = "registerClient";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.registerClientReply = $root.batchray.RegisterClientReply.decode(reader, reader.size(), $undefined, _depth + 1, message.registerClientReply);
                        message.body = "registerClientReply";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.requestWorkerLease = $root.batchray.RequestWorkerLease.decode(reader, reader.size(), $undefined, _depth + 1, message.requestWorkerLease);
                        message.body = "requestWorkerLease";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.workerLease = $root.batchray.WorkerLease.decode(reader, reader.size(), $undefined, _depth + 1, message.workerLease);
                        message.body = "workerLease";
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.cancelWorkerLease = $root.batchray.CancelWorkerLease.decode(reader, reader.size(), $undefined, _depth + 1, message.cancelWorkerLease);
                        message.body = "cancelWorkerLease";
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.returnWorkerLease = $root.batchray.ReturnWorkerLease.decode(reader, reader.size(), $undefined, _depth + 1, message.returnWorkerLease);
                        message.body = "returnWorkerLease";
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.createObject = $root.batchray.CreateObject.decode(reader, reader.size(), $undefined, _depth + 1, message.createObject);
                        message.body = "createObject";
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.objectAllocation = $root.batchray.ObjectAllocation.decode(reader, reader.size(), $undefined, _depth + 1, message.objectAllocation);
                        message.body = "objectAllocation";
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.sealObject = $root.batchray.SealObject.decode(reader, reader.size(), $undefined, _depth + 1, message.sealObject);
                        message.body = "sealObject";
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.abortObject = $root.batchray.AbortObject.decode(reader, reader.size(), $undefined, _depth + 1, message.abortObject);
                        message.body = "abortObject";
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.pullObject = $root.batchray.PullObject.decode(reader, reader.size(), $undefined, _depth + 1, message.pullObject);
                        message.body = "pullObject";
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.freeObjects = $root.batchray.FreeObjects.decode(reader, reader.size(), $undefined, _depth + 1, message.freeObjects);
                        message.body = "freeObjects";
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.notifyBlocked = $root.batchray.NotifyBlocked.decode(reader, reader.size(), $undefined, _depth + 1, message.notifyBlocked);
                        message.body = "notifyBlocked";
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        message.ack = $root.batchray.Ack.decode(reader, reader.size(), $undefined, _depth + 1, message.ack);
                        message.body = "ack";
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        message.workerDied = $root.batchray.WorkerDied.decode(reader, reader.size(), $undefined, _depth + 1, message.workerDied);
                        message.body = "workerDied";
                        continue;
                    }
                case 19: {
                        if (wireType !== 2)
                            break;
                        message.nodeDied = $root.batchray.NodeDied.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeDied);
                        message.body = "nodeDied";
                        continue;
                    }
                case 20: {
                        if (wireType !== 2)
                            break;
                        message.infeasibleWarning = $root.batchray.InfeasibleWarning.decode(reader, reader.size(), $undefined, _depth + 1, message.infeasibleWarning);
                        message.body = "infeasibleWarning";
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.createActor = $root.batchray.CreateActor.decode(reader, reader.size(), $undefined, _depth + 1, message.createActor);
                        message.body = "createActor";
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        message.actorCreated = $root.batchray.ActorCreated.decode(reader, reader.size(), $undefined, _depth + 1, message.actorCreated);
                        message.body = "actorCreated";
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.exitWorker = $root.batchray.ExitWorker.decode(reader, reader.size(), $undefined, _depth + 1, message.exitWorker);
                        message.body = "exitWorker";
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.collectGarbage = $root.batchray.CollectGarbage.decode(reader, reader.size(), $undefined, _depth + 1, message.collectGarbage);
                        message.body = "collectGarbage";
                        continue;
                    }
                case 25: {
                        if (wireType !== 2)
                            break;
                        message.getNodeStats = $root.batchray.GetNodeStats.decode(reader, reader.size(), $undefined, _depth + 1, message.getNodeStats);
                        message.body = "getNodeStats";
                        continue;
                    }
                case 26: {
                        if (wireType !== 2)
                            break;
                        message.nodeStats = $root.batchray.NodeStats.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeStats);
                        message.body = "nodeStats";
                        continue;
                    }
                case 27: {
                        if (wireType !== 2)
                            break;
                        message.watchWorker = $root.batchray.WatchWorker.decode(reader, reader.size(), $undefined, _depth + 1, message.watchWorker);
                        message.body = "watchWorker";
                        continue;
                    }
                case 28: {
                        if (wireType !== 2)
                            break;
                        message.nodeDraining = $root.batchray.NodeDraining.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeDraining);
                        message.body = "nodeDraining";
                        continue;
                    }
                case 29: {
                        if (wireType !== 2)
                            break;
                        message.adoptObject = $root.batchray.AdoptObject.decode(reader, reader.size(), $undefined, _depth + 1, message.adoptObject);
                        message.body = "adoptObject";
                        continue;
                    }
                case 30: {
                        if (wireType !== 2)
                            break;
                        message.reportTasks = $root.batchray.ReportTasks.decode(reader, reader.size(), $undefined, _depth + 1, message.reportTasks);
                        message.body = "reportTasks";
                        continue;
                    }
                case 31: {
                        if (wireType !== 2)
                            break;
                        message.explainTasks = $root.batchray.ExplainTasks.decode(reader, reader.size(), $undefined, _depth + 1, message.explainTasks);
                        message.body = "explainTasks";
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        message.taskExplanations = $root.batchray.TaskExplanations.decode(reader, reader.size(), $undefined, _depth + 1, message.taskExplanations);
                        message.body = "taskExplanations";
                        continue;
                    }
                case 33: {
                        if (wireType !== 2)
                            break;
                        message.getFunction = $root.batchray.GetFunction.decode(reader, reader.size(), $undefined, _depth + 1, message.getFunction);
                        message.body = "getFunction";
                        continue;
                    }
                case 34: {
                        if (wireType !== 2)
                            break;
                        message.functionCode = $root.batchray.FunctionCode.decode(reader, reader.size(), $undefined, _depth + 1, message.functionCode);
                        message.body = "functionCode";
                        continue;
                    }
                case 35: {
                        if (wireType !== 2)
                            break;
                        message.getJobConfig = $root.batchray.GetJobConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.getJobConfig);
                        message.body = "getJobConfig";
                        continue;
                    }
                case 36: {
                        if (wireType !== 2)
                            break;
                        message.jobConfig = $root.batchray.JobConfig.decode(reader, reader.size(), $undefined, _depth + 1, message.jobConfig);
                        message.body = "jobConfig";
                        continue;
                    }
                case 37: {
                        if (wireType !== 2)
                            break;
                        message.headMoved = $root.batchray.Head.decode(reader, reader.size(), $undefined, _depth + 1, message.headMoved);
                        message.body = "headMoved";
                        continue;
                    }
                case 40: {
                        if (wireType !== 2)
                            break;
                        message.openTerminal = $root.batchray.OpenTerminal.decode(reader, reader.size(), $undefined, _depth + 1, message.openTerminal);
                        message.body = "openTerminal";
                        continue;
                    }
                case 41: {
                        if (wireType !== 2)
                            break;
                        message.terminalOpened = $root.batchray.TerminalOpened.decode(reader, reader.size(), $undefined, _depth + 1, message.terminalOpened);
                        message.body = "terminalOpened";
                        continue;
                    }
                case 42: {
                        if (wireType !== 2)
                            break;
                        message.terminalData = $root.batchray.TerminalData.decode(reader, reader.size(), $undefined, _depth + 1, message.terminalData);
                        message.body = "terminalData";
                        continue;
                    }
                case 43: {
                        if (wireType !== 2)
                            break;
                        message.terminalAck = $root.batchray.TerminalAck.decode(reader, reader.size(), $undefined, _depth + 1, message.terminalAck);
                        message.body = "terminalAck";
                        continue;
                    }
                case 44: {
                        if (wireType !== 2)
                            break;
                        message.terminalResize = $root.batchray.TerminalResize.decode(reader, reader.size(), $undefined, _depth + 1, message.terminalResize);
                        message.body = "terminalResize";
                        continue;
                    }
                case 45: {
                        if (wireType !== 2)
                            break;
                        message.terminalExit = $root.batchray.TerminalExit.decode(reader, reader.size(), $undefined, _depth + 1, message.terminalExit);
                        message.body = "terminalExit";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for NodeManagerMessage
         * @function getTypeUrl
         * @memberof batchray.NodeManagerMessage
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeManagerMessage.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.NodeManagerMessage";
        };

        return NodeManagerMessage;
    })();

    batchray.RegisterClient = (function() {

        /**
         * Properties of a RegisterClient.
         * @typedef {Object} batchray.RegisterClient.$Properties
         * @property {string|null} [kind] RegisterClient kind
         * @property {batchray.Address.$Properties|null} [address] RegisterClient address
         * @property {number|null} [pid] RegisterClient pid
         * @property {Uint8Array|null} [jobId] RegisterClient jobId
         * @property {string|null} [version] RegisterClient version
         * @property {string|null} [startupToken] RegisterClient startupToken
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisterClient.
         * @memberof batchray
         * @interface IRegisterClient
         * @augments batchray.RegisterClient.$Properties
         * @deprecated Use batchray.RegisterClient.$Properties instead.
         */

        /**
         * Shape of a RegisterClient.
         * @typedef {batchray.RegisterClient.$Properties} batchray.RegisterClient.$Shape
         */

        /**
         * Constructs a new RegisterClient.
         * @memberof batchray
         * @classdesc Represents a RegisterClient.
         * @constructor
         * @param {batchray.RegisterClient.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisterClient = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisterClient kind.
         * @member {string} kind
         * @memberof batchray.RegisterClient
         * @instance
         */
        RegisterClient.prototype.kind = "";

        /**
         * RegisterClient address.
         * @member {batchray.Address.$Properties|null|undefined} address
         * @memberof batchray.RegisterClient
         * @instance
         */
        RegisterClient.prototype.address = null;

        /**
         * RegisterClient pid.
         * @member {number} pid
         * @memberof batchray.RegisterClient
         * @instance
         */
        RegisterClient.prototype.pid = 0;

        /**
         * RegisterClient jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.RegisterClient
         * @instance
         */
        RegisterClient.prototype.jobId = $util.newBuffer([]);

        /**
         * RegisterClient version.
         * @member {string} version
         * @memberof batchray.RegisterClient
         * @instance
         */
        RegisterClient.prototype.version = "";

        /**
         * RegisterClient startupToken.
         * @member {string} startupToken
         * @memberof batchray.RegisterClient
         * @instance
         */
        RegisterClient.prototype.startupToken = "";

        /**
         * Creates a new RegisterClient instance using the specified properties.
         * @function create
         * @memberof batchray.RegisterClient
         * @static
         * @param {batchray.RegisterClient.$Properties=} [properties] Properties to set
         * @returns {batchray.RegisterClient} RegisterClient instance
         * @type {{
         *   (properties: batchray.RegisterClient.$Shape): batchray.RegisterClient & batchray.RegisterClient.$Shape;
         *   (properties?: batchray.RegisterClient.$Properties): batchray.RegisterClient;
         * }}
         */
        RegisterClient.create = function(properties) {
            return new RegisterClient(properties);
        };

        /**
         * Encodes the specified RegisterClient message. Does not implicitly {@link batchray.RegisterClient.verify|verify} messages.
         * @function encode
         * @memberof batchray.RegisterClient
         * @static
         * @param {batchray.RegisterClient.$Properties} message RegisterClient message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisterClient.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
            if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
                $root.batchray.Address.encode(message.address, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.pid);
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.jobId);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.version);
            if (message.startupToken != null && $Object.hasOwnProperty.call(message, "startupToken") && message.startupToken !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.startupToken);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisterClient message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.RegisterClient
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.RegisterClient & batchray.RegisterClient.$Shape} RegisterClient
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisterClient.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.RegisterClient();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.kind = value;
                        else
                            delete message.kind;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.address = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.address);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pid = value;
                        else
                            delete message.pid;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.startupToken = value;
                        else
                            delete message.startupToken;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for RegisterClient
         * @function getTypeUrl
         * @memberof batchray.RegisterClient
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegisterClient.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.RegisterClient";
        };

        return RegisterClient;
    })();

    batchray.RegisterClientReply = (function() {

        /**
         * Properties of a RegisterClientReply.
         * @typedef {Object} batchray.RegisterClientReply.$Properties
         * @property {Uint8Array|null} [nodeId] RegisterClientReply nodeId
         * @property {string|null} [storeDir] RegisterClientReply storeDir
         * @property {number|null} [processSlot] RegisterClientReply processSlot
         * @property {batchray.NodeInfo.$Properties|null} [node] RegisterClientReply node
         * @property {batchray.Head.$Properties|null} [head] RegisterClientReply head
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisterClientReply.
         * @memberof batchray
         * @interface IRegisterClientReply
         * @augments batchray.RegisterClientReply.$Properties
         * @deprecated Use batchray.RegisterClientReply.$Properties instead.
         */

        /**
         * Shape of a RegisterClientReply.
         * @typedef {batchray.RegisterClientReply.$Properties} batchray.RegisterClientReply.$Shape
         */

        /**
         * Constructs a new RegisterClientReply.
         * @memberof batchray
         * @classdesc Represents a RegisterClientReply.
         * @constructor
         * @param {batchray.RegisterClientReply.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisterClientReply = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisterClientReply nodeId.
         * @member {Uint8Array} nodeId
         * @memberof batchray.RegisterClientReply
         * @instance
         */
        RegisterClientReply.prototype.nodeId = $util.newBuffer([]);

        /**
         * RegisterClientReply storeDir.
         * @member {string} storeDir
         * @memberof batchray.RegisterClientReply
         * @instance
         */
        RegisterClientReply.prototype.storeDir = "";

        /**
         * RegisterClientReply processSlot.
         * @member {number} processSlot
         * @memberof batchray.RegisterClientReply
         * @instance
         */
        RegisterClientReply.prototype.processSlot = 0;

        /**
         * RegisterClientReply node.
         * @member {batchray.NodeInfo.$Properties|null|undefined} node
         * @memberof batchray.RegisterClientReply
         * @instance
         */
        RegisterClientReply.prototype.node = null;

        /**
         * RegisterClientReply head.
         * @member {batchray.Head.$Properties|null|undefined} head
         * @memberof batchray.RegisterClientReply
         * @instance
         */
        RegisterClientReply.prototype.head = null;

        /**
         * Creates a new RegisterClientReply instance using the specified properties.
         * @function create
         * @memberof batchray.RegisterClientReply
         * @static
         * @param {batchray.RegisterClientReply.$Properties=} [properties] Properties to set
         * @returns {batchray.RegisterClientReply} RegisterClientReply instance
         * @type {{
         *   (properties: batchray.RegisterClientReply.$Shape): batchray.RegisterClientReply & batchray.RegisterClientReply.$Shape;
         *   (properties?: batchray.RegisterClientReply.$Properties): batchray.RegisterClientReply;
         * }}
         */
        RegisterClientReply.create = function(properties) {
            return new RegisterClientReply(properties);
        };

        /**
         * Encodes the specified RegisterClientReply message. Does not implicitly {@link batchray.RegisterClientReply.verify|verify} messages.
         * @function encode
         * @memberof batchray.RegisterClientReply
         * @static
         * @param {batchray.RegisterClientReply.$Properties} message RegisterClientReply message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisterClientReply.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nodeId);
            if (message.storeDir != null && $Object.hasOwnProperty.call(message, "storeDir") && message.storeDir !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.storeDir);
            if (message.processSlot != null && $Object.hasOwnProperty.call(message, "processSlot") && message.processSlot !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.processSlot);
            if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                $root.batchray.NodeInfo.encode(message.node, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.head != null && $Object.hasOwnProperty.call(message, "head"))
                $root.batchray.Head.encode(message.head, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisterClientReply message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.RegisterClientReply
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.RegisterClientReply & batchray.RegisterClientReply.$Shape} RegisterClientReply
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisterClientReply.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.RegisterClientReply();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.storeDir = value;
                        else
                            delete message.storeDir;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.processSlot = value;
                        else
                            delete message.processSlot;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.node = $root.batchray.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.head = $root.batchray.Head.decode(reader, reader.size(), $undefined, _depth + 1, message.head);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for RegisterClientReply
         * @function getTypeUrl
         * @memberof batchray.RegisterClientReply
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegisterClientReply.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.RegisterClientReply";
        };

        return RegisterClientReply;
    })();

    batchray.Head = (function() {

        /**
         * Properties of a Head.
         * @typedef {Object} batchray.Head.$Properties
         * @property {string|null} [gcsHost] Head gcsHost
         * @property {number|null} [gcsPort] Head gcsPort
         * @property {string|null} [redisHost] Head redisHost
         * @property {number|null} [redisPort] Head redisPort
         * @property {number|null} [outliveMs] Head outliveMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Head.
         * @memberof batchray
         * @interface IHead
         * @augments batchray.Head.$Properties
         * @deprecated Use batchray.Head.$Properties instead.
         */

        /**
         * Shape of a Head.
         * @typedef {batchray.Head.$Properties} batchray.Head.$Shape
         */

        /**
         * Constructs a new Head.
         * @memberof batchray
         * @classdesc Represents a Head.
         * @constructor
         * @param {batchray.Head.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Head = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Head gcsHost.
         * @member {string} gcsHost
         * @memberof batchray.Head
         * @instance
         */
        Head.prototype.gcsHost = "";

        /**
         * Head gcsPort.
         * @member {number} gcsPort
         * @memberof batchray.Head
         * @instance
         */
        Head.prototype.gcsPort = 0;

        /**
         * Head redisHost.
         * @member {string} redisHost
         * @memberof batchray.Head
         * @instance
         */
        Head.prototype.redisHost = "";

        /**
         * Head redisPort.
         * @member {number} redisPort
         * @memberof batchray.Head
         * @instance
         */
        Head.prototype.redisPort = 0;

        /**
         * Head outliveMs.
         * @member {number} outliveMs
         * @memberof batchray.Head
         * @instance
         */
        Head.prototype.outliveMs = 0;

        /**
         * Creates a new Head instance using the specified properties.
         * @function create
         * @memberof batchray.Head
         * @static
         * @param {batchray.Head.$Properties=} [properties] Properties to set
         * @returns {batchray.Head} Head instance
         * @type {{
         *   (properties: batchray.Head.$Shape): batchray.Head & batchray.Head.$Shape;
         *   (properties?: batchray.Head.$Properties): batchray.Head;
         * }}
         */
        Head.create = function(properties) {
            return new Head(properties);
        };

        /**
         * Encodes the specified Head message. Does not implicitly {@link batchray.Head.verify|verify} messages.
         * @function encode
         * @memberof batchray.Head
         * @static
         * @param {batchray.Head.$Properties} message Head message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Head.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.gcsHost != null && $Object.hasOwnProperty.call(message, "gcsHost") && message.gcsHost !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.gcsHost);
            if (message.gcsPort != null && $Object.hasOwnProperty.call(message, "gcsPort") && message.gcsPort !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.gcsPort);
            if (message.redisHost != null && $Object.hasOwnProperty.call(message, "redisHost") && message.redisHost !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.redisHost);
            if (message.redisPort != null && $Object.hasOwnProperty.call(message, "redisPort") && message.redisPort !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.redisPort);
            if (message.outliveMs != null && $Object.hasOwnProperty.call(message, "outliveMs") && !$Object.is(message.outliveMs, 0))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.outliveMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Head message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.Head
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.Head & batchray.Head.$Shape} Head
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Head.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.Head();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.gcsHost = value;
                        else
                            delete message.gcsHost;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.gcsPort = value;
                        else
                            delete message.gcsPort;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.redisHost = value;
                        else
                            delete message.redisHost;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.redisPort = value;
                        else
                            delete message.redisPort;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.outliveMs = value;
                        else
                            delete message.outliveMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for Head
         * @function getTypeUrl
         * @memberof batchray.Head
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Head.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.Head";
        };

        return Head;
    })();

    batchray.RequestWorkerLease = (function() {

        /**
         * Properties of a RequestWorkerLease.
         * @typedef {Object} batchray.RequestWorkerLease.$Properties
         * @property {Uint8Array|null} [jobId] RequestWorkerLease jobId
         * @property {batchray.ResourceSet.$Properties|null} [resources] RequestWorkerLease resources
         * @property {string|null} [functionName] RequestWorkerLease functionName
         * @property {number|null} [spillbackCount] RequestWorkerLease spillbackCount
         * @property {Array.<Uint8Array>|null} [largeArgNodes] RequestWorkerLease largeArgNodes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RequestWorkerLease.
         * @memberof batchray
         * @interface IRequestWorkerLease
         * @augments batchray.RequestWorkerLease.$Properties
         * @deprecated Use batchray.RequestWorkerLease.$Properties instead.
         */

        /**
         * Shape of a RequestWorkerLease.
         * @typedef {batchray.RequestWorkerLease.$Properties} batchray.RequestWorkerLease.$Shape
         */

        /**
         * Constructs a new RequestWorkerLease.
         * @memberof batchray
         * @classdesc Represents a RequestWorkerLease.
         * @constructor
         * @param {batchray.RequestWorkerLease.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RequestWorkerLease = function (properties) {
            this.largeArgNodes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RequestWorkerLease jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.RequestWorkerLease
         * @instance
         */
        RequestWorkerLease.prototype.jobId = $util.newBuffer([]);

        /**
         * RequestWorkerLease resources.
         * @member {batchray.ResourceSet.$Properties|null|undefined} resources
         * @memberof batchray.RequestWorkerLease
         * @instance
         */
        RequestWorkerLease.prototype.resources = null;

        /**
         * RequestWorkerLease functionName.
         * @member {string} functionName
         * @memberof batchray.RequestWorkerLease
         * @instance
         */
        RequestWorkerLease.prototype.functionName = "";

        /**
         * RequestWorkerLease spillbackCount.
         * @member {number} spillbackCount
         * @memberof batchray.RequestWorkerLease
         * @instance
         */
        RequestWorkerLease.prototype.spillbackCount = 0;

        /**
         * RequestWorkerLease largeArgNodes.
         * @member {Array.<Uint8Array>} largeArgNodes
         * @memberof batchray.RequestWorkerLease
         * @instance
         */
        RequestWorkerLease.prototype.largeArgNodes = $util.emptyArray;

        /**
         * Creates a new RequestWorkerLease instance using the specified properties.
         * @function create
         * @memberof batchray.RequestWorkerLease
         * @static
         * @param {batchray.RequestWorkerLease.$Properties=} [properties] Properties to set
         * @returns {batchray.RequestWorkerLease} RequestWorkerLease instance
         * @type {{
         *   (properties: batchray.RequestWorkerLease.$Shape): batchray.RequestWorkerLease & batchray.RequestWorkerLease.$Shape;
         *   (properties?: batchray.RequestWorkerLease.$Properties): batchray.RequestWorkerLease;
         * }}
         */
        RequestWorkerLease.create = function(properties) {
            return new RequestWorkerLease(properties);
        };

        /**
         * Encodes the specified RequestWorkerLease message. Does not implicitly {@link batchray.RequestWorkerLease.verify|verify} messages.
         * @function encode
         * @memberof batchray.RequestWorkerLease
         * @static
         * @param {batchray.RequestWorkerLease.$Properties} message RequestWorkerLease message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RequestWorkerLease.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.jobId);
            if (message.resources != null && $Object.hasOwnProperty.call(message, "resources"))
                $root.batchray.ResourceSet.encode(message.resources, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.functionName != null && $Object.hasOwnProperty.call(message, "functionName") && message.functionName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.functionName);
            if (message.spillbackCount != null && $Object.hasOwnProperty.call(message, "spillbackCount") && message.spillbackCount !== 0)
                writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.spillbackCount);
            if (message.largeArgNodes != null && message.largeArgNodes.length)
                for (let i = 0; i < message.largeArgNodes.length; ++i)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.largeArgNodes[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RequestWorkerLease message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.RequestWorkerLease
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.RequestWorkerLease & batchray.RequestWorkerLease.$Shape} RequestWorkerLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RequestWorkerLease.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.RequestWorkerLease();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.resources = $root.batchray.ResourceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.resources);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.functionName = value;
                        else
                            delete message.functionName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.spillbackCount = value;
                        else
                            delete message.spillbackCount;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.largeArgNodes && message.largeArgNodes.length))
                            message.largeArgNodes = [];
                        message.largeArgNodes.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for RequestWorkerLease
         * @function getTypeUrl
         * @memberof batchray.RequestWorkerLease
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RequestWorkerLease.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.RequestWorkerLease";
        };

        return RequestWorkerLease;
    })();

    batchray.WorkerLease = (function() {

        /**
         * Properties of a WorkerLease.
         * @typedef {Object} batchray.WorkerLease.$Properties
         * @property {number|null} [leaseId] WorkerLease leaseId
         * @property {batchray.Address.$Properties|null} [worker] WorkerLease worker
         * @property {number|null} [workerPid] WorkerLease workerPid
         * @property {batchray.NodeInfo.$Properties|null} [retryAt] WorkerLease retryAt
         * @property {boolean|null} [canceled] WorkerLease canceled
         * @property {Array.<string>|null} [gpuIds] WorkerLease gpuIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WorkerLease.
         * @memberof batchray
         * @interface IWorkerLease
         * @augments batchray.WorkerLease.$Properties
         * @deprecated Use batchray.WorkerLease.$Properties instead.
         */

        /**
         * Shape of a WorkerLease.
         * @typedef {batchray.WorkerLease.$Properties} batchray.WorkerLease.$Shape
         */

        /**
         * Constructs a new WorkerLease.
         * @memberof batchray
         * @classdesc Represents a WorkerLease.
         * @constructor
         * @param {batchray.WorkerLease.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WorkerLease = function (properties) {
            this.gpuIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WorkerLease leaseId.
         * @member {number} leaseId
         * @memberof batchray.WorkerLease
         * @instance
         */
        WorkerLease.prototype.leaseId = 0;

        /**
         * WorkerLease worker.
         * @member {batchray.Address.$Properties|null|undefined} worker
         * @memberof batchray.WorkerLease
         * @instance
         */
        WorkerLease.prototype.worker = null;

        /**
         * WorkerLease workerPid.
         * @member {number} workerPid
         * @memberof batchray.WorkerLease
         * @instance
         */
        WorkerLease.prototype.workerPid = 0;

        /**
         * WorkerLease retryAt.
         * @member {batchray.NodeInfo.$Properties|null|undefined} retryAt
         * @memberof batchray.WorkerLease
         * @instance
         */
        WorkerLease.prototype.retryAt = null;

        /**
         * WorkerLease canceled.
         * @member {boolean} canceled
         * @memberof batchray.WorkerLease
         * @instance
         */
        WorkerLease.prototype.canceled = false;

        /**
         * WorkerLease gpuIds.
         * @member {Array.<string>} gpuIds
         * @memberof batchray.WorkerLease
         * @instance
         */
        WorkerLease.prototype.gpuIds = $util.emptyArray;

        /**
         * Creates a new WorkerLease instance using the specified properties.
         * @function create
         * @memberof batchray.WorkerLease
         * @static
         * @param {batchray.WorkerLease.$Properties=} [properties] Properties to set
         * @returns {batchray.WorkerLease} WorkerLease instance
         * @type {{
         *   (properties: batchray.WorkerLease.$Shape): batchray.WorkerLease & batchray.WorkerLease.$Shape;
         *   (properties?: batchray.WorkerLease.$Properties): batchray.WorkerLease;
         * }}
         */
        WorkerLease.create = function(properties) {
            return new WorkerLease(properties);
        };

        /**
         * Encodes the specified WorkerLease message. Does not implicitly {@link batchray.WorkerLease.verify|verify} messages.
         * @function encode
         * @memberof batchray.WorkerLease
         * @static
         * @param {batchray.WorkerLease.$Properties} message WorkerLease message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WorkerLease.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.leaseId != null && $Object.hasOwnProperty.call(message, "leaseId") && message.leaseId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.leaseId);
            if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                $root.batchray.Address.encode(message.worker, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.workerPid != null && $Object.hasOwnProperty.call(message, "workerPid") && message.workerPid !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.workerPid);
            if (message.retryAt != null && $Object.hasOwnProperty.call(message, "retryAt"))
                $root.batchray.NodeInfo.encode(message.retryAt, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.canceled != null && $Object.hasOwnProperty.call(message, "canceled") && message.canceled !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.canceled);
            if (message.gpuIds != null && message.gpuIds.length)
                for (let i = 0; i < message.gpuIds.length; ++i)
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.gpuIds[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WorkerLease message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.WorkerLease
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.WorkerLease & batchray.WorkerLease.$Shape} WorkerLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WorkerLease.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.WorkerLease();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.leaseId = value;
                        else
                            delete message.leaseId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.worker = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.worker);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.workerPid = value;
                        else
                            delete message.workerPid;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.retryAt = $root.batchray.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.retryAt);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.canceled = value;
                        else
                            delete message.canceled;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.gpuIds && message.gpuIds.length))
                            message.gpuIds = [];
                        message.gpuIds.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for WorkerLease
         * @function getTypeUrl
         * @memberof batchray.WorkerLease
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        WorkerLease.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.WorkerLease";
        };

        return WorkerLease;
    })();

    batchray.CancelWorkerLease = (function() {

        /**
         * Properties of a CancelWorkerLease.
         * @typedef {Object} batchray.CancelWorkerLease.$Properties
         * @property {number|null} [requestId] CancelWorkerLease requestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CancelWorkerLease.
         * @memberof batchray
         * @interface ICancelWorkerLease
         * @augments batchray.CancelWorkerLease.$Properties
         * @deprecated Use batchray.CancelWorkerLease.$Properties instead.
         */

        /**
         * Shape of a CancelWorkerLease.
         * @typedef {batchray.CancelWorkerLease.$Properties} batchray.CancelWorkerLease.$Shape
         */

        /**
         * Constructs a new CancelWorkerLease.
         * @memberof batchray
         * @classdesc Represents a CancelWorkerLease.
         * @constructor
         * @param {batchray.CancelWorkerLease.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CancelWorkerLease = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CancelWorkerLease requestId.
         * @member {number} requestId
         * @memberof batchray.CancelWorkerLease
         * @instance
         */
        CancelWorkerLease.prototype.requestId = 0;

        /**
         * Creates a new CancelWorkerLease instance using the specified properties.
         * @function create
         * @memberof batchray.CancelWorkerLease
         * @static
         * @param {batchray.CancelWorkerLease.$Properties=} [properties] Properties to set
         * @returns {batchray.CancelWorkerLease} CancelWorkerLease instance
         * @type {{
         *   (properties: batchray.CancelWorkerLease.$Shape): batchray.CancelWorkerLease & batchray.CancelWorkerLease.$Shape;
         *   (properties?: batchray.CancelWorkerLease.$Properties): batchray.CancelWorkerLease;
         * }}
         */
        CancelWorkerLease.create = function(properties) {
            return new CancelWorkerLease(properties);
        };

        /**
         * Encodes the specified CancelWorkerLease message. Does not implicitly {@link batchray.CancelWorkerLease.verify|verify} messages.
         * @function encode
         * @memberof batchray.CancelWorkerLease
         * @static
         * @param {batchray.CancelWorkerLease.$Properties} message CancelWorkerLease message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CancelWorkerLease.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.requestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CancelWorkerLease message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.CancelWorkerLease
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.CancelWorkerLease & batchray.CancelWorkerLease.$Shape} CancelWorkerLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CancelWorkerLease.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.CancelWorkerLease();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.requestId = value;
                        else
                            delete message.requestId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for CancelWorkerLease
         * @function getTypeUrl
         * @memberof batchray.CancelWorkerLease
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CancelWorkerLease.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.CancelWorkerLease";
        };

        return CancelWorkerLease;
    })();

    batchray.ReturnWorkerLease = (function() {

        /**
         * Properties of a ReturnWorkerLease.
         * @typedef {Object} batchray.ReturnWorkerLease.$Properties
         * @property {number|null} [leaseId] ReturnWorkerLease leaseId
         * @property {boolean|null} [workerFailed] ReturnWorkerLease workerFailed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReturnWorkerLease.
         * @memberof batchray
         * @interface IReturnWorkerLease
         * @augments batchray.ReturnWorkerLease.$Properties
         * @deprecated Use batchray.ReturnWorkerLease.$Properties instead.
         */

        /**
         * Shape of a ReturnWorkerLease.
         * @typedef {batchray.ReturnWorkerLease.$Properties} batchray.ReturnWorkerLease.$Shape
         */

        /**
         * Constructs a new ReturnWorkerLease.
         * @memberof batchray
         * @classdesc Represents a ReturnWorkerLease.
         * @constructor
         * @param {batchray.ReturnWorkerLease.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReturnWorkerLease = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReturnWorkerLease leaseId.
         * @member {number} leaseId
         * @memberof batchray.ReturnWorkerLease
         * @instance
         */
        ReturnWorkerLease.prototype.leaseId = 0;

        /**
         * ReturnWorkerLease workerFailed.
         * @member {boolean} workerFailed
         * @memberof batchray.ReturnWorkerLease
         * @instance
         */
        ReturnWorkerLease.prototype.workerFailed = false;

        /**
         * Creates a new ReturnWorkerLease instance using the specified properties.
         * @function create
         * @memberof batchray.ReturnWorkerLease
         * @static
         * @param {batchray.ReturnWorkerLease.$Properties=} [properties] Properties to set
         * @returns {batchray.ReturnWorkerLease} ReturnWorkerLease instance
         * @type {{
         *   (properties: batchray.ReturnWorkerLease.$Shape): batchray.ReturnWorkerLease & batchray.ReturnWorkerLease.$Shape;
         *   (properties?: batchray.ReturnWorkerLease.$Properties): batchray.ReturnWorkerLease;
         * }}
         */
        ReturnWorkerLease.create = function(properties) {
            return new ReturnWorkerLease(properties);
        };

        /**
         * Encodes the specified ReturnWorkerLease message. Does not implicitly {@link batchray.ReturnWorkerLease.verify|verify} messages.
         * @function encode
         * @memberof batchray.ReturnWorkerLease
         * @static
         * @param {batchray.ReturnWorkerLease.$Properties} message ReturnWorkerLease message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReturnWorkerLease.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.leaseId != null && $Object.hasOwnProperty.call(message, "leaseId") && message.leaseId !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.leaseId);
            if (message.workerFailed != null && $Object.hasOwnProperty.call(message, "workerFailed") && message.workerFailed !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.workerFailed);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReturnWorkerLease message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ReturnWorkerLease
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ReturnWorkerLease & batchray.ReturnWorkerLease.$Shape} ReturnWorkerLease
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReturnWorkerLease.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ReturnWorkerLease();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.leaseId = value;
                        else
                            delete message.leaseId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.workerFailed = value;
                        else
                            delete message.workerFailed;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ReturnWorkerLease
         * @function getTypeUrl
         * @memberof batchray.ReturnWorkerLease
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ReturnWorkerLease.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ReturnWorkerLease";
        };

        return ReturnWorkerLease;
    })();

    batchray.CreateObject = (function() {

        /**
         * Properties of a CreateObject.
         * @typedef {Object} batchray.CreateObject.$Properties
         * @property {Uint8Array|null} [objectId] CreateObject objectId
         * @property {number|null} [sizeBytes] CreateObject sizeBytes
         * @property {batchray.Address.$Properties|null} [owner] CreateObject owner
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CreateObject.
         * @memberof batchray
         * @interface ICreateObject
         * @augments batchray.CreateObject.$Properties
         * @deprecated Use batchray.CreateObject.$Properties instead.
         */

        /**
         * Shape of a CreateObject.
         * @typedef {batchray.CreateObject.$Properties} batchray.CreateObject.$Shape
         */

        /**
         * Constructs a new CreateObject.
         * @memberof batchray
         * @classdesc Represents a CreateObject.
         * @constructor
         * @param {batchray.CreateObject.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CreateObject = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CreateObject objectId.
         * @member {Uint8Array} objectId
         * @memberof batchray.CreateObject
         * @instance
         */
        CreateObject.prototype.objectId = $util.newBuffer([]);

        /**
         * CreateObject sizeBytes.
         * @member {number} sizeBytes
         * @memberof batchray.CreateObject
         * @instance
         */
        CreateObject.prototype.sizeBytes = 0;

        /**
         * CreateObject owner.
         * @member {batchray.Address.$Properties|null|undefined} owner
         * @memberof batchray.CreateObject
         * @instance
         */
        CreateObject.prototype.owner = null;

        /**
         * Creates a new CreateObject instance using the specified properties.
         * @function create
         * @memberof batchray.CreateObject
         * @static
         * @param {batchray.CreateObject.$Properties=} [properties] Properties to set
         * @returns {batchray.CreateObject} CreateObject instance
         * @type {{
         *   (properties: batchray.CreateObject.$Shape): batchray.CreateObject & batchray.CreateObject.$Shape;
         *   (properties?: batchray.CreateObject.$Properties): batchray.CreateObject;
         * }}
         */
        CreateObject.create = function(properties) {
            return new CreateObject(properties);
        };

        /**
         * Encodes the specified CreateObject message. Does not implicitly {@link batchray.CreateObject.verify|verify} messages.
         * @function encode
         * @memberof batchray.CreateObject
         * @static
         * @param {batchray.CreateObject.$Properties} message CreateObject message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CreateObject.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectId != null && $Object.hasOwnProperty.call(message, "objectId") && message.objectId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectId);
            if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && !$Object.is(message.sizeBytes, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.sizeBytes);
            if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                $root.batchray.Address.encode(message.owner, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CreateObject message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.CreateObject
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.CreateObject & batchray.CreateObject.$Shape} CreateObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CreateObject.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.CreateObject();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectId = value;
                        else
                            delete message.objectId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sizeBytes = value;
                        else
                            delete message.sizeBytes;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.owner = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.owner);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for CreateObject
         * @function getTypeUrl
         * @memberof batchray.CreateObject
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CreateObject.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.CreateObject";
        };

        return CreateObject;
    })();

    batchray.ObjectAllocation = (function() {

        /**
         * Properties of an ObjectAllocation.
         * @typedef {Object} batchray.ObjectAllocation.$Properties
         * @property {number|null} [offset] ObjectAllocation offset
         * @property {number|null} [sizeBytes] ObjectAllocation sizeBytes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ObjectAllocation.
         * @memberof batchray
         * @interface IObjectAllocation
         * @augments batchray.ObjectAllocation.$Properties
         * @deprecated Use batchray.ObjectAllocation.$Properties instead.
         */

        /**
         * Shape of an ObjectAllocation.
         * @typedef {batchray.ObjectAllocation.$Properties} batchray.ObjectAllocation.$Shape
         */

        /**
         * Constructs a new ObjectAllocation.
         * @memberof batchray
         * @classdesc Represents an ObjectAllocation.
         * @constructor
         * @param {batchray.ObjectAllocation.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ObjectAllocation = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ObjectAllocation offset.
         * @member {number} offset
         * @memberof batchray.ObjectAllocation
         * @instance
         */
        ObjectAllocation.prototype.offset = 0;

        /**
         * ObjectAllocation sizeBytes.
         * @member {number} sizeBytes
         * @memberof batchray.ObjectAllocation
         * @instance
         */
        ObjectAllocation.prototype.sizeBytes = 0;

        /**
         * Creates a new ObjectAllocation instance using the specified properties.
         * @function create
         * @memberof batchray.ObjectAllocation
         * @static
         * @param {batchray.ObjectAllocation.$Properties=} [properties] Properties to set
         * @returns {batchray.ObjectAllocation} ObjectAllocation instance
         * @type {{
         *   (properties: batchray.ObjectAllocation.$Shape): batchray.ObjectAllocation & batchray.ObjectAllocation.$Shape;
         *   (properties?: batchray.ObjectAllocation.$Properties): batchray.ObjectAllocation;
         * }}
         */
        ObjectAllocation.create = function(properties) {
            return new ObjectAllocation(properties);
        };

        /**
         * Encodes the specified ObjectAllocation message. Does not implicitly {@link batchray.ObjectAllocation.verify|verify} messages.
         * @function encode
         * @memberof batchray.ObjectAllocation
         * @static
         * @param {batchray.ObjectAllocation.$Properties} message ObjectAllocation message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ObjectAllocation.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && !$Object.is(message.offset, 0))
                writer.uint32(/* id 1, wireType 1 =*/9).double(message.offset);
            if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && !$Object.is(message.sizeBytes, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.sizeBytes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ObjectAllocation message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ObjectAllocation
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ObjectAllocation & batchray.ObjectAllocation.$Shape} ObjectAllocation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ObjectAllocation.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ObjectAllocation();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.offset = value;
                        else
                            delete message.offset;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sizeBytes = value;
                        else
                            delete message.sizeBytes;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ObjectAllocation
         * @function getTypeUrl
         * @memberof batchray.ObjectAllocation
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ObjectAllocation.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ObjectAllocation";
        };

        return ObjectAllocation;
    })();

    batchray.SealObject = (function() {

        /**
         * Properties of a SealObject.
         * @typedef {Object} batchray.SealObject.$Properties
         * @property {Uint8Array|null} [objectId] SealObject objectId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SealObject.
         * @memberof batchray
         * @interface ISealObject
         * @augments batchray.SealObject.$Properties
         * @deprecated Use batchray.SealObject.$Properties instead.
         */

        /**
         * Shape of a SealObject.
         * @typedef {batchray.SealObject.$Properties} batchray.SealObject.$Shape
         */

        /**
         * Constructs a new SealObject.
         * @memberof batchray
         * @classdesc Represents a SealObject.
         * @constructor
         * @param {batchray.SealObject.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SealObject = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SealObject objectId.
         * @member {Uint8Array} objectId
         * @memberof batchray.SealObject
         * @instance
         */
        SealObject.prototype.objectId = $util.newBuffer([]);

        /**
         * Creates a new SealObject instance using the specified properties.
         * @function create
         * @memberof batchray.SealObject
         * @static
         * @param {batchray.SealObject.$Properties=} [properties] Properties to set
         * @returns {batchray.SealObject} SealObject instance
         * @type {{
         *   (properties: batchray.SealObject.$Shape): batchray.SealObject & batchray.SealObject.$Shape;
         *   (properties?: batchray.SealObject.$Properties): batchray.SealObject;
         * }}
         */
        SealObject.create = function(properties) {
            return new SealObject(properties);
        };

        /**
         * Encodes the specified SealObject message. Does not implicitly {@link batchray.SealObject.verify|verify} messages.
         * @function encode
         * @memberof batchray.SealObject
         * @static
         * @param {batchray.SealObject.$Properties} message SealObject message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SealObject.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectId != null && $Object.hasOwnProperty.call(message, "objectId") && message.objectId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SealObject message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.SealObject
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.SealObject & batchray.SealObject.$Shape} SealObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SealObject.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.SealObject();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectId = value;
                        else
                            delete message.objectId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for SealObject
         * @function getTypeUrl
         * @memberof batchray.SealObject
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SealObject.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.SealObject";
        };

        return SealObject;
    })();

    batchray.AbortObject = (function() {

        /**
         * Properties of an AbortObject.
         * @typedef {Object} batchray.AbortObject.$Properties
         * @property {Uint8Array|null} [objectId] AbortObject objectId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AbortObject.
         * @memberof batchray
         * @interface IAbortObject
         * @augments batchray.AbortObject.$Properties
         * @deprecated Use batchray.AbortObject.$Properties instead.
         */

        /**
         * Shape of an AbortObject.
         * @typedef {batchray.AbortObject.$Properties} batchray.AbortObject.$Shape
         */

        /**
         * Constructs a new AbortObject.
         * @memberof batchray
         * @classdesc Represents an AbortObject.
         * @constructor
         * @param {batchray.AbortObject.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AbortObject = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AbortObject objectId.
         * @member {Uint8Array} objectId
         * @memberof batchray.AbortObject
         * @instance
         */
        AbortObject.prototype.objectId = $util.newBuffer([]);

        /**
         * Creates a new AbortObject instance using the specified properties.
         * @function create
         * @memberof batchray.AbortObject
         * @static
         * @param {batchray.AbortObject.$Properties=} [properties] Properties to set
         * @returns {batchray.AbortObject} AbortObject instance
         * @type {{
         *   (properties: batchray.AbortObject.$Shape): batchray.AbortObject & batchray.AbortObject.$Shape;
         *   (properties?: batchray.AbortObject.$Properties): batchray.AbortObject;
         * }}
         */
        AbortObject.create = function(properties) {
            return new AbortObject(properties);
        };

        /**
         * Encodes the specified AbortObject message. Does not implicitly {@link batchray.AbortObject.verify|verify} messages.
         * @function encode
         * @memberof batchray.AbortObject
         * @static
         * @param {batchray.AbortObject.$Properties} message AbortObject message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AbortObject.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectId != null && $Object.hasOwnProperty.call(message, "objectId") && message.objectId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AbortObject message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.AbortObject
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.AbortObject & batchray.AbortObject.$Shape} AbortObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AbortObject.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.AbortObject();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectId = value;
                        else
                            delete message.objectId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for AbortObject
         * @function getTypeUrl
         * @memberof batchray.AbortObject
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        AbortObject.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.AbortObject";
        };

        return AbortObject;
    })();

    batchray.PullObject = (function() {

        /**
         * Properties of a PullObject.
         * @typedef {Object} batchray.PullObject.$Properties
         * @property {Uint8Array|null} [objectId] PullObject objectId
         * @property {number|null} [sizeBytes] PullObject sizeBytes
         * @property {Array.<Uint8Array>|null} [nodeIds] PullObject nodeIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PullObject.
         * @memberof batchray
         * @interface IPullObject
         * @augments batchray.PullObject.$Properties
         * @deprecated Use batchray.PullObject.$Properties instead.
         */

        /**
         * Shape of a PullObject.
         * @typedef {batchray.PullObject.$Properties} batchray.PullObject.$Shape
         */

        /**
         * Constructs a new PullObject.
         * @memberof batchray
         * @classdesc Represents a PullObject.
         * @constructor
         * @param {batchray.PullObject.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PullObject = function (properties) {
            this.nodeIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PullObject objectId.
         * @member {Uint8Array} objectId
         * @memberof batchray.PullObject
         * @instance
         */
        PullObject.prototype.objectId = $util.newBuffer([]);

        /**
         * PullObject sizeBytes.
         * @member {number} sizeBytes
         * @memberof batchray.PullObject
         * @instance
         */
        PullObject.prototype.sizeBytes = 0;

        /**
         * PullObject nodeIds.
         * @member {Array.<Uint8Array>} nodeIds
         * @memberof batchray.PullObject
         * @instance
         */
        PullObject.prototype.nodeIds = $util.emptyArray;

        /**
         * Creates a new PullObject instance using the specified properties.
         * @function create
         * @memberof batchray.PullObject
         * @static
         * @param {batchray.PullObject.$Properties=} [properties] Properties to set
         * @returns {batchray.PullObject} PullObject instance
         * @type {{
         *   (properties: batchray.PullObject.$Shape): batchray.PullObject & batchray.PullObject.$Shape;
         *   (properties?: batchray.PullObject.$Properties): batchray.PullObject;
         * }}
         */
        PullObject.create = function(properties) {
            return new PullObject(properties);
        };

        /**
         * Encodes the specified PullObject message. Does not implicitly {@link batchray.PullObject.verify|verify} messages.
         * @function encode
         * @memberof batchray.PullObject
         * @static
         * @param {batchray.PullObject.$Properties} message PullObject message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PullObject.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectId != null && $Object.hasOwnProperty.call(message, "objectId") && message.objectId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectId);
            if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && !$Object.is(message.sizeBytes, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.sizeBytes);
            if (message.nodeIds != null && message.nodeIds.length)
                for (let i = 0; i < message.nodeIds.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.nodeIds[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PullObject message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.PullObject
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.PullObject & batchray.PullObject.$Shape} PullObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PullObject.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.PullObject();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectId = value;
                        else
                            delete message.objectId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sizeBytes = value;
                        else
                            delete message.sizeBytes;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodeIds && message.nodeIds.length))
                            message.nodeIds = [];
                        message.nodeIds.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for PullObject
         * @function getTypeUrl
         * @memberof batchray.PullObject
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PullObject.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.PullObject";
        };

        return PullObject;
    })();

    batchray.FreeObjects = (function() {

        /**
         * Properties of a FreeObjects.
         * @typedef {Object} batchray.FreeObjects.$Properties
         * @property {Array.<Uint8Array>|null} [objectIds] FreeObjects objectIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FreeObjects.
         * @memberof batchray
         * @interface IFreeObjects
         * @augments batchray.FreeObjects.$Properties
         * @deprecated Use batchray.FreeObjects.$Properties instead.
         */

        /**
         * Shape of a FreeObjects.
         * @typedef {batchray.FreeObjects.$Properties} batchray.FreeObjects.$Shape
         */

        /**
         * Constructs a new FreeObjects.
         * @memberof batchray
         * @classdesc Represents a FreeObjects.
         * @constructor
         * @param {batchray.FreeObjects.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FreeObjects = function (properties) {
            this.objectIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FreeObjects objectIds.
         * @member {Array.<Uint8Array>} objectIds
         * @memberof batchray.FreeObjects
         * @instance
         */
        FreeObjects.prototype.objectIds = $util.emptyArray;

        /**
         * Creates a new FreeObjects instance using the specified properties.
         * @function create
         * @memberof batchray.FreeObjects
         * @static
         * @param {batchray.FreeObjects.$Properties=} [properties] Properties to set
         * @returns {batchray.FreeObjects} FreeObjects instance
         * @type {{
         *   (properties: batchray.FreeObjects.$Shape): batchray.FreeObjects & batchray.FreeObjects.$Shape;
         *   (properties?: batchray.FreeObjects.$Properties): batchray.FreeObjects;
         * }}
         */
        FreeObjects.create = function(properties) {
            return new FreeObjects(properties);
        };

        /**
         * Encodes the specified FreeObjects message. Does not implicitly {@link batchray.FreeObjects.verify|verify} messages.
         * @function encode
         * @memberof batchray.FreeObjects
         * @static
         * @param {batchray.FreeObjects.$Properties} message FreeObjects message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FreeObjects.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectIds != null && message.objectIds.length)
                for (let i = 0; i < message.objectIds.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectIds[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FreeObjects message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.FreeObjects
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.FreeObjects & batchray.FreeObjects.$Shape} FreeObjects
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FreeObjects.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.FreeObjects();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.objectIds && message.objectIds.length))
                            message.objectIds = [];
                        message.objectIds.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for FreeObjects
         * @function getTypeUrl
         * @memberof batchray.FreeObjects
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        FreeObjects.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.FreeObjects";
        };

        return FreeObjects;
    })();

    batchray.NotifyBlocked = (function() {

        /**
         * Properties of a NotifyBlocked.
         * @typedef {Object} batchray.NotifyBlocked.$Properties
         * @property {boolean|null} [blocked] NotifyBlocked blocked
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NotifyBlocked.
         * @memberof batchray
         * @interface INotifyBlocked
         * @augments batchray.NotifyBlocked.$Properties
         * @deprecated Use batchray.NotifyBlocked.$Properties instead.
         */

        /**
         * Shape of a NotifyBlocked.
         * @typedef {batchray.NotifyBlocked.$Properties} batchray.NotifyBlocked.$Shape
         */

        /**
         * Constructs a new NotifyBlocked.
         * @memberof batchray
         * @classdesc Represents a NotifyBlocked.
         * @constructor
         * @param {batchray.NotifyBlocked.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NotifyBlocked = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NotifyBlocked blocked.
         * @member {boolean} blocked
         * @memberof batchray.NotifyBlocked
         * @instance
         */
        NotifyBlocked.prototype.blocked = false;

        /**
         * Creates a new NotifyBlocked instance using the specified properties.
         * @function create
         * @memberof batchray.NotifyBlocked
         * @static
         * @param {batchray.NotifyBlocked.$Properties=} [properties] Properties to set
         * @returns {batchray.NotifyBlocked} NotifyBlocked instance
         * @type {{
         *   (properties: batchray.NotifyBlocked.$Shape): batchray.NotifyBlocked & batchray.NotifyBlocked.$Shape;
         *   (properties?: batchray.NotifyBlocked.$Properties): batchray.NotifyBlocked;
         * }}
         */
        NotifyBlocked.create = function(properties) {
            return new NotifyBlocked(properties);
        };

        /**
         * Encodes the specified NotifyBlocked message. Does not implicitly {@link batchray.NotifyBlocked.verify|verify} messages.
         * @function encode
         * @memberof batchray.NotifyBlocked
         * @static
         * @param {batchray.NotifyBlocked.$Properties} message NotifyBlocked message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NotifyBlocked.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.blocked != null && $Object.hasOwnProperty.call(message, "blocked") && message.blocked !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.blocked);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NotifyBlocked message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.NotifyBlocked
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.NotifyBlocked & batchray.NotifyBlocked.$Shape} NotifyBlocked
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NotifyBlocked.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.NotifyBlocked();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.blocked = value;
                        else
                            delete message.blocked;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for NotifyBlocked
         * @function getTypeUrl
         * @memberof batchray.NotifyBlocked
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NotifyBlocked.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.NotifyBlocked";
        };

        return NotifyBlocked;
    })();

    batchray.WatchWorker = (function() {

        /**
         * Properties of a WatchWorker.
         * @typedef {Object} batchray.WatchWorker.$Properties
         * @property {Uint8Array|null} [workerId] WatchWorker workerId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WatchWorker.
         * @memberof batchray
         * @interface IWatchWorker
         * @augments batchray.WatchWorker.$Properties
         * @deprecated Use batchray.WatchWorker.$Properties instead.
         */

        /**
         * Shape of a WatchWorker.
         * @typedef {batchray.WatchWorker.$Properties} batchray.WatchWorker.$Shape
         */

        /**
         * Constructs a new WatchWorker.
         * @memberof batchray
         * @classdesc Represents a WatchWorker.
         * @constructor
         * @param {batchray.WatchWorker.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WatchWorker = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WatchWorker workerId.
         * @member {Uint8Array} workerId
         * @memberof batchray.WatchWorker
         * @instance
         */
        WatchWorker.prototype.workerId = $util.newBuffer([]);

        /**
         * Creates a new WatchWorker instance using the specified properties.
         * @function create
         * @memberof batchray.WatchWorker
         * @static
         * @param {batchray.WatchWorker.$Properties=} [properties] Properties to set
         * @returns {batchray.WatchWorker} WatchWorker instance
         * @type {{
         *   (properties: batchray.WatchWorker.$Shape): batchray.WatchWorker & batchray.WatchWorker.$Shape;
         *   (properties?: batchray.WatchWorker.$Properties): batchray.WatchWorker;
         * }}
         */
        WatchWorker.create = function(properties) {
            return new WatchWorker(properties);
        };

        /**
         * Encodes the specified WatchWorker message. Does not implicitly {@link batchray.WatchWorker.verify|verify} messages.
         * @function encode
         * @memberof batchray.WatchWorker
         * @static
         * @param {batchray.WatchWorker.$Properties} message WatchWorker message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WatchWorker.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.workerId != null && $Object.hasOwnProperty.call(message, "workerId") && message.workerId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.workerId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WatchWorker message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.WatchWorker
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.WatchWorker & batchray.WatchWorker.$Shape} WatchWorker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WatchWorker.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.WatchWorker();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.workerId = value;
                        else
                            delete message.workerId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for WatchWorker
         * @function getTypeUrl
         * @memberof batchray.WatchWorker
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        WatchWorker.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.WatchWorker";
        };

        return WatchWorker;
    })();

    batchray.WorkerDied = (function() {

        /**
         * Properties of a WorkerDied.
         * @typedef {Object} batchray.WorkerDied.$Properties
         * @property {Uint8Array|null} [workerId] WorkerDied workerId
         * @property {string|null} [reason] WorkerDied reason
         * @property {boolean|null} [intended] WorkerDied intended
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WorkerDied.
         * @memberof batchray
         * @interface IWorkerDied
         * @augments batchray.WorkerDied.$Properties
         * @deprecated Use batchray.WorkerDied.$Properties instead.
         */

        /**
         * Shape of a WorkerDied.
         * @typedef {batchray.WorkerDied.$Properties} batchray.WorkerDied.$Shape
         */

        /**
         * Constructs a new WorkerDied.
         * @memberof batchray
         * @classdesc Represents a WorkerDied.
         * @constructor
         * @param {batchray.WorkerDied.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WorkerDied = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WorkerDied workerId.
         * @member {Uint8Array} workerId
         * @memberof batchray.WorkerDied
         * @instance
         */
        WorkerDied.prototype.workerId = $util.newBuffer([]);

        /**
         * WorkerDied reason.
         * @member {string} reason
         * @memberof batchray.WorkerDied
         * @instance
         */
        WorkerDied.prototype.reason = "";

        /**
         * WorkerDied intended.
         * @member {boolean} intended
         * @memberof batchray.WorkerDied
         * @instance
         */
        WorkerDied.prototype.intended = false;

        /**
         * Creates a new WorkerDied instance using the specified properties.
         * @function create
         * @memberof batchray.WorkerDied
         * @static
         * @param {batchray.WorkerDied.$Properties=} [properties] Properties to set
         * @returns {batchray.WorkerDied} WorkerDied instance
         * @type {{
         *   (properties: batchray.WorkerDied.$Shape): batchray.WorkerDied & batchray.WorkerDied.$Shape;
         *   (properties?: batchray.WorkerDied.$Properties): batchray.WorkerDied;
         * }}
         */
        WorkerDied.create = function(properties) {
            return new WorkerDied(properties);
        };

        /**
         * Encodes the specified WorkerDied message. Does not implicitly {@link batchray.WorkerDied.verify|verify} messages.
         * @function encode
         * @memberof batchray.WorkerDied
         * @static
         * @param {batchray.WorkerDied.$Properties} message WorkerDied message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WorkerDied.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.workerId != null && $Object.hasOwnProperty.call(message, "workerId") && message.workerId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.workerId);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
            if (message.intended != null && $Object.hasOwnProperty.call(message, "intended") && message.intended !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.intended);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WorkerDied message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.WorkerDied
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.WorkerDied & batchray.WorkerDied.$Shape} WorkerDied
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WorkerDied.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.WorkerDied();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.workerId = value;
                        else
                            delete message.workerId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.intended = value;
                        else
                            delete message.intended;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for WorkerDied
         * @function getTypeUrl
         * @memberof batchray.WorkerDied
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        WorkerDied.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.WorkerDied";
        };

        return WorkerDied;
    })();

    batchray.NodeDied = (function() {

        /**
         * Properties of a NodeDied.
         * @typedef {Object} batchray.NodeDied.$Properties
         * @property {Uint8Array|null} [nodeId] NodeDied nodeId
         * @property {string|null} [reason] NodeDied reason
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeDied.
         * @memberof batchray
         * @interface INodeDied
         * @augments batchray.NodeDied.$Properties
         * @deprecated Use batchray.NodeDied.$Properties instead.
         */

        /**
         * Shape of a NodeDied.
         * @typedef {batchray.NodeDied.$Properties} batchray.NodeDied.$Shape
         */

        /**
         * Constructs a new NodeDied.
         * @memberof batchray
         * @classdesc Represents a NodeDied.
         * @constructor
         * @param {batchray.NodeDied.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeDied = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeDied nodeId.
         * @member {Uint8Array} nodeId
         * @memberof batchray.NodeDied
         * @instance
         */
        NodeDied.prototype.nodeId = $util.newBuffer([]);

        /**
         * NodeDied reason.
         * @member {string} reason
         * @memberof batchray.NodeDied
         * @instance
         */
        NodeDied.prototype.reason = "";

        /**
         * Creates a new NodeDied instance using the specified properties.
         * @function create
         * @memberof batchray.NodeDied
         * @static
         * @param {batchray.NodeDied.$Properties=} [properties] Properties to set
         * @returns {batchray.NodeDied} NodeDied instance
         * @type {{
         *   (properties: batchray.NodeDied.$Shape): batchray.NodeDied & batchray.NodeDied.$Shape;
         *   (properties?: batchray.NodeDied.$Properties): batchray.NodeDied;
         * }}
         */
        NodeDied.create = function(properties) {
            return new NodeDied(properties);
        };

        /**
         * Encodes the specified NodeDied message. Does not implicitly {@link batchray.NodeDied.verify|verify} messages.
         * @function encode
         * @memberof batchray.NodeDied
         * @static
         * @param {batchray.NodeDied.$Properties} message NodeDied message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeDied.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nodeId);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeDied message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.NodeDied
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.NodeDied & batchray.NodeDied.$Shape} NodeDied
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeDied.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.NodeDied();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for NodeDied
         * @function getTypeUrl
         * @memberof batchray.NodeDied
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeDied.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.NodeDied";
        };

        return NodeDied;
    })();

    batchray.NodeDraining = (function() {

        /**
         * Properties of a NodeDraining.
         * @typedef {Object} batchray.NodeDraining.$Properties
         * @property {Uint8Array|null} [nodeId] NodeDraining nodeId
         * @property {string|null} [hostname] NodeDraining hostname
         * @property {string|null} [reason] NodeDraining reason
         * @property {number|null} [timeLeftMs] NodeDraining timeLeftMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeDraining.
         * @memberof batchray
         * @interface INodeDraining
         * @augments batchray.NodeDraining.$Properties
         * @deprecated Use batchray.NodeDraining.$Properties instead.
         */

        /**
         * Shape of a NodeDraining.
         * @typedef {batchray.NodeDraining.$Properties} batchray.NodeDraining.$Shape
         */

        /**
         * Constructs a new NodeDraining.
         * @memberof batchray
         * @classdesc Represents a NodeDraining.
         * @constructor
         * @param {batchray.NodeDraining.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeDraining = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeDraining nodeId.
         * @member {Uint8Array} nodeId
         * @memberof batchray.NodeDraining
         * @instance
         */
        NodeDraining.prototype.nodeId = $util.newBuffer([]);

        /**
         * NodeDraining hostname.
         * @member {string} hostname
         * @memberof batchray.NodeDraining
         * @instance
         */
        NodeDraining.prototype.hostname = "";

        /**
         * NodeDraining reason.
         * @member {string} reason
         * @memberof batchray.NodeDraining
         * @instance
         */
        NodeDraining.prototype.reason = "";

        /**
         * NodeDraining timeLeftMs.
         * @member {number} timeLeftMs
         * @memberof batchray.NodeDraining
         * @instance
         */
        NodeDraining.prototype.timeLeftMs = 0;

        /**
         * Creates a new NodeDraining instance using the specified properties.
         * @function create
         * @memberof batchray.NodeDraining
         * @static
         * @param {batchray.NodeDraining.$Properties=} [properties] Properties to set
         * @returns {batchray.NodeDraining} NodeDraining instance
         * @type {{
         *   (properties: batchray.NodeDraining.$Shape): batchray.NodeDraining & batchray.NodeDraining.$Shape;
         *   (properties?: batchray.NodeDraining.$Properties): batchray.NodeDraining;
         * }}
         */
        NodeDraining.create = function(properties) {
            return new NodeDraining(properties);
        };

        /**
         * Encodes the specified NodeDraining message. Does not implicitly {@link batchray.NodeDraining.verify|verify} messages.
         * @function encode
         * @memberof batchray.NodeDraining
         * @static
         * @param {batchray.NodeDraining.$Properties} message NodeDraining message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeDraining.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nodeId);
            if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname") && message.hostname !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.hostname);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
            if (message.timeLeftMs != null && $Object.hasOwnProperty.call(message, "timeLeftMs") && !$Object.is(message.timeLeftMs, 0))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.timeLeftMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeDraining message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.NodeDraining
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.NodeDraining & batchray.NodeDraining.$Shape} NodeDraining
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeDraining.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.NodeDraining();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.hostname = value;
                        else
                            delete message.hostname;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.timeLeftMs = value;
                        else
                            delete message.timeLeftMs;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for NodeDraining
         * @function getTypeUrl
         * @memberof batchray.NodeDraining
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeDraining.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.NodeDraining";
        };

        return NodeDraining;
    })();

    batchray.AdoptObject = (function() {

        /**
         * Properties of an AdoptObject.
         * @typedef {Object} batchray.AdoptObject.$Properties
         * @property {Uint8Array|null} [objectId] AdoptObject objectId
         * @property {number|null} [sizeBytes] AdoptObject sizeBytes
         * @property {batchray.Address.$Properties|null} [owner] AdoptObject owner
         * @property {Array.<Uint8Array>|null} [copies] AdoptObject copies
         * @property {Uint8Array|null} [nodeId] AdoptObject nodeId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AdoptObject.
         * @memberof batchray
         * @interface IAdoptObject
         * @augments batchray.AdoptObject.$Properties
         * @deprecated Use batchray.AdoptObject.$Properties instead.
         */

        /**
         * Shape of an AdoptObject.
         * @typedef {batchray.AdoptObject.$Properties} batchray.AdoptObject.$Shape
         */

        /**
         * Constructs a new AdoptObject.
         * @memberof batchray
         * @classdesc Represents an AdoptObject.
         * @constructor
         * @param {batchray.AdoptObject.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AdoptObject = function (properties) {
            this.copies = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AdoptObject objectId.
         * @member {Uint8Array} objectId
         * @memberof batchray.AdoptObject
         * @instance
         */
        AdoptObject.prototype.objectId = $util.newBuffer([]);

        /**
         * AdoptObject sizeBytes.
         * @member {number} sizeBytes
         * @memberof batchray.AdoptObject
         * @instance
         */
        AdoptObject.prototype.sizeBytes = 0;

        /**
         * AdoptObject owner.
         * @member {batchray.Address.$Properties|null|undefined} owner
         * @memberof batchray.AdoptObject
         * @instance
         */
        AdoptObject.prototype.owner = null;

        /**
         * AdoptObject copies.
         * @member {Array.<Uint8Array>} copies
         * @memberof batchray.AdoptObject
         * @instance
         */
        AdoptObject.prototype.copies = $util.emptyArray;

        /**
         * AdoptObject nodeId.
         * @member {Uint8Array} nodeId
         * @memberof batchray.AdoptObject
         * @instance
         */
        AdoptObject.prototype.nodeId = $util.newBuffer([]);

        /**
         * Creates a new AdoptObject instance using the specified properties.
         * @function create
         * @memberof batchray.AdoptObject
         * @static
         * @param {batchray.AdoptObject.$Properties=} [properties] Properties to set
         * @returns {batchray.AdoptObject} AdoptObject instance
         * @type {{
         *   (properties: batchray.AdoptObject.$Shape): batchray.AdoptObject & batchray.AdoptObject.$Shape;
         *   (properties?: batchray.AdoptObject.$Properties): batchray.AdoptObject;
         * }}
         */
        AdoptObject.create = function(properties) {
            return new AdoptObject(properties);
        };

        /**
         * Encodes the specified AdoptObject message. Does not implicitly {@link batchray.AdoptObject.verify|verify} messages.
         * @function encode
         * @memberof batchray.AdoptObject
         * @static
         * @param {batchray.AdoptObject.$Properties} message AdoptObject message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AdoptObject.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.objectId != null && $Object.hasOwnProperty.call(message, "objectId") && message.objectId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.objectId);
            if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && !$Object.is(message.sizeBytes, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.sizeBytes);
            if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                $root.batchray.Address.encode(message.owner, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.copies != null && message.copies.length)
                for (let i = 0; i < message.copies.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.copies[i]);
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.nodeId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AdoptObject message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.AdoptObject
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.AdoptObject & batchray.AdoptObject.$Shape} AdoptObject
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AdoptObject.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.AdoptObject();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.objectId = value;
                        else
                            delete message.objectId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.sizeBytes = value;
                        else
                            delete message.sizeBytes;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.owner = $root.batchray.Address.decode(reader, reader.size(), $undefined, _depth + 1, message.owner);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.copies && message.copies.length))
                            message.copies = [];
                        message.copies.push(reader.bytes());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.nodeId = value;
                        else
                            delete message.nodeId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for AdoptObject
         * @function getTypeUrl
         * @memberof batchray.AdoptObject
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        AdoptObject.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.AdoptObject";
        };

        return AdoptObject;
    })();

    batchray.ReportTasks = (function() {

        /**
         * Properties of a ReportTasks.
         * @typedef {Object} batchray.ReportTasks.$Properties
         * @property {number|null} [done] ReportTasks done
         * @property {number|null} [failed] ReportTasks failed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ReportTasks.
         * @memberof batchray
         * @interface IReportTasks
         * @augments batchray.ReportTasks.$Properties
         * @deprecated Use batchray.ReportTasks.$Properties instead.
         */

        /**
         * Shape of a ReportTasks.
         * @typedef {batchray.ReportTasks.$Properties} batchray.ReportTasks.$Shape
         */

        /**
         * Constructs a new ReportTasks.
         * @memberof batchray
         * @classdesc Represents a ReportTasks.
         * @constructor
         * @param {batchray.ReportTasks.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ReportTasks = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ReportTasks done.
         * @member {number} done
         * @memberof batchray.ReportTasks
         * @instance
         */
        ReportTasks.prototype.done = 0;

        /**
         * ReportTasks failed.
         * @member {number} failed
         * @memberof batchray.ReportTasks
         * @instance
         */
        ReportTasks.prototype.failed = 0;

        /**
         * Creates a new ReportTasks instance using the specified properties.
         * @function create
         * @memberof batchray.ReportTasks
         * @static
         * @param {batchray.ReportTasks.$Properties=} [properties] Properties to set
         * @returns {batchray.ReportTasks} ReportTasks instance
         * @type {{
         *   (properties: batchray.ReportTasks.$Shape): batchray.ReportTasks & batchray.ReportTasks.$Shape;
         *   (properties?: batchray.ReportTasks.$Properties): batchray.ReportTasks;
         * }}
         */
        ReportTasks.create = function(properties) {
            return new ReportTasks(properties);
        };

        /**
         * Encodes the specified ReportTasks message. Does not implicitly {@link batchray.ReportTasks.verify|verify} messages.
         * @function encode
         * @memberof batchray.ReportTasks
         * @static
         * @param {batchray.ReportTasks.$Properties} message ReportTasks message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ReportTasks.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.done != null && $Object.hasOwnProperty.call(message, "done") && !$Object.is(message.done, 0))
                writer.uint32(/* id 1, wireType 1 =*/9).double(message.done);
            if (message.failed != null && $Object.hasOwnProperty.call(message, "failed") && !$Object.is(message.failed, 0))
                writer.uint32(/* id 2, wireType 1 =*/17).double(message.failed);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ReportTasks message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ReportTasks
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ReportTasks & batchray.ReportTasks.$Shape} ReportTasks
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ReportTasks.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ReportTasks();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.done = value;
                        else
                            delete message.done;
                        continue;
                    }
                case 2: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.failed = value;
                        else
                            delete message.failed;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ReportTasks
         * @function getTypeUrl
         * @memberof batchray.ReportTasks
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ReportTasks.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ReportTasks";
        };

        return ReportTasks;
    })();

    batchray.ExplainTasks = (function() {

        /**
         * Properties of an ExplainTasks.
         * @typedef {Object} batchray.ExplainTasks.$Properties
         * @property {string|null} [query] ExplainTasks query
         * @property {number|null} [limit] ExplainTasks limit
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ExplainTasks.
         * @memberof batchray
         * @interface IExplainTasks
         * @augments batchray.ExplainTasks.$Properties
         * @deprecated Use batchray.ExplainTasks.$Properties instead.
         */

        /**
         * Shape of an ExplainTasks.
         * @typedef {batchray.ExplainTasks.$Properties} batchray.ExplainTasks.$Shape
         */

        /**
         * Constructs a new ExplainTasks.
         * @memberof batchray
         * @classdesc Represents an ExplainTasks.
         * @constructor
         * @param {batchray.ExplainTasks.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ExplainTasks = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ExplainTasks query.
         * @member {string} query
         * @memberof batchray.ExplainTasks
         * @instance
         */
        ExplainTasks.prototype.query = "";

        /**
         * ExplainTasks limit.
         * @member {number} limit
         * @memberof batchray.ExplainTasks
         * @instance
         */
        ExplainTasks.prototype.limit = 0;

        /**
         * Creates a new ExplainTasks instance using the specified properties.
         * @function create
         * @memberof batchray.ExplainTasks
         * @static
         * @param {batchray.ExplainTasks.$Properties=} [properties] Properties to set
         * @returns {batchray.ExplainTasks} ExplainTasks instance
         * @type {{
         *   (properties: batchray.ExplainTasks.$Shape): batchray.ExplainTasks & batchray.ExplainTasks.$Shape;
         *   (properties?: batchray.ExplainTasks.$Properties): batchray.ExplainTasks;
         * }}
         */
        ExplainTasks.create = function(properties) {
            return new ExplainTasks(properties);
        };

        /**
         * Encodes the specified ExplainTasks message. Does not implicitly {@link batchray.ExplainTasks.verify|verify} messages.
         * @function encode
         * @memberof batchray.ExplainTasks
         * @static
         * @param {batchray.ExplainTasks.$Properties} message ExplainTasks message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ExplainTasks.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.query != null && $Object.hasOwnProperty.call(message, "query") && message.query !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.query);
            if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && message.limit !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.limit);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ExplainTasks message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ExplainTasks
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ExplainTasks & batchray.ExplainTasks.$Shape} ExplainTasks
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ExplainTasks.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ExplainTasks();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.query = value;
                        else
                            delete message.query;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.limit = value;
                        else
                            delete message.limit;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ExplainTasks
         * @function getTypeUrl
         * @memberof batchray.ExplainTasks
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ExplainTasks.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ExplainTasks";
        };

        return ExplainTasks;
    })();

    batchray.TaskExplanations = (function() {

        /**
         * Properties of a TaskExplanations.
         * @typedef {Object} batchray.TaskExplanations.$Properties
         * @property {Array.<batchray.TaskExplanation.$Properties>|null} [tasks] TaskExplanations tasks
         * @property {Array.<string>|null} [silent] TaskExplanations silent
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TaskExplanations.
         * @memberof batchray
         * @interface ITaskExplanations
         * @augments batchray.TaskExplanations.$Properties
         * @deprecated Use batchray.TaskExplanations.$Properties instead.
         */

        /**
         * Shape of a TaskExplanations.
         * @typedef {batchray.TaskExplanations.$Properties} batchray.TaskExplanations.$Shape
         */

        /**
         * Constructs a new TaskExplanations.
         * @memberof batchray
         * @classdesc Represents a TaskExplanations.
         * @constructor
         * @param {batchray.TaskExplanations.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TaskExplanations = function (properties) {
            this.tasks = [];
            this.silent = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TaskExplanations tasks.
         * @member {Array.<batchray.TaskExplanation.$Properties>} tasks
         * @memberof batchray.TaskExplanations
         * @instance
         */
        TaskExplanations.prototype.tasks = $util.emptyArray;

        /**
         * TaskExplanations silent.
         * @member {Array.<string>} silent
         * @memberof batchray.TaskExplanations
         * @instance
         */
        TaskExplanations.prototype.silent = $util.emptyArray;

        /**
         * Creates a new TaskExplanations instance using the specified properties.
         * @function create
         * @memberof batchray.TaskExplanations
         * @static
         * @param {batchray.TaskExplanations.$Properties=} [properties] Properties to set
         * @returns {batchray.TaskExplanations} TaskExplanations instance
         * @type {{
         *   (properties: batchray.TaskExplanations.$Shape): batchray.TaskExplanations & batchray.TaskExplanations.$Shape;
         *   (properties?: batchray.TaskExplanations.$Properties): batchray.TaskExplanations;
         * }}
         */
        TaskExplanations.create = function(properties) {
            return new TaskExplanations(properties);
        };

        /**
         * Encodes the specified TaskExplanations message. Does not implicitly {@link batchray.TaskExplanations.verify|verify} messages.
         * @function encode
         * @memberof batchray.TaskExplanations
         * @static
         * @param {batchray.TaskExplanations.$Properties} message TaskExplanations message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TaskExplanations.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tasks != null && message.tasks.length)
                for (let i = 0; i < message.tasks.length; ++i)
                    $root.batchray.TaskExplanation.encode(message.tasks[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.silent != null && message.silent.length)
                for (let i = 0; i < message.silent.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.silent[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TaskExplanations message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TaskExplanations
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TaskExplanations & batchray.TaskExplanations.$Shape} TaskExplanations
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TaskExplanations.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TaskExplanations();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tasks && message.tasks.length))
                            message.tasks = [];
                        message.tasks.push($root.batchray.TaskExplanation.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.silent && message.silent.length))
                            message.silent = [];
                        message.silent.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TaskExplanations
         * @function getTypeUrl
         * @memberof batchray.TaskExplanations
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TaskExplanations.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TaskExplanations";
        };

        return TaskExplanations;
    })();

    batchray.TaskExplanation = (function() {

        /**
         * Properties of a TaskExplanation.
         * @typedef {Object} batchray.TaskExplanation.$Properties
         * @property {Uint8Array|null} [taskId] TaskExplanation taskId
         * @property {string|null} [name] TaskExplanation name
         * @property {string|null} [state] TaskExplanation state
         * @property {string|null} [reason] TaskExplanation reason
         * @property {string|null} [owner] TaskExplanation owner
         * @property {batchray.ResourceSet.$Properties|null} [demand] TaskExplanation demand
         * @property {number|null} [ahead] TaskExplanation ahead
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TaskExplanation.
         * @memberof batchray
         * @interface ITaskExplanation
         * @augments batchray.TaskExplanation.$Properties
         * @deprecated Use batchray.TaskExplanation.$Properties instead.
         */

        /**
         * Shape of a TaskExplanation.
         * @typedef {batchray.TaskExplanation.$Properties} batchray.TaskExplanation.$Shape
         */

        /**
         * Constructs a new TaskExplanation.
         * @memberof batchray
         * @classdesc Represents a TaskExplanation.
         * @constructor
         * @param {batchray.TaskExplanation.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TaskExplanation = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TaskExplanation taskId.
         * @member {Uint8Array} taskId
         * @memberof batchray.TaskExplanation
         * @instance
         */
        TaskExplanation.prototype.taskId = $util.newBuffer([]);

        /**
         * TaskExplanation name.
         * @member {string} name
         * @memberof batchray.TaskExplanation
         * @instance
         */
        TaskExplanation.prototype.name = "";

        /**
         * TaskExplanation state.
         * @member {string} state
         * @memberof batchray.TaskExplanation
         * @instance
         */
        TaskExplanation.prototype.state = "";

        /**
         * TaskExplanation reason.
         * @member {string} reason
         * @memberof batchray.TaskExplanation
         * @instance
         */
        TaskExplanation.prototype.reason = "";

        /**
         * TaskExplanation owner.
         * @member {string} owner
         * @memberof batchray.TaskExplanation
         * @instance
         */
        TaskExplanation.prototype.owner = "";

        /**
         * TaskExplanation demand.
         * @member {batchray.ResourceSet.$Properties|null|undefined} demand
         * @memberof batchray.TaskExplanation
         * @instance
         */
        TaskExplanation.prototype.demand = null;

        /**
         * TaskExplanation ahead.
         * @member {number} ahead
         * @memberof batchray.TaskExplanation
         * @instance
         */
        TaskExplanation.prototype.ahead = 0;

        /**
         * Creates a new TaskExplanation instance using the specified properties.
         * @function create
         * @memberof batchray.TaskExplanation
         * @static
         * @param {batchray.TaskExplanation.$Properties=} [properties] Properties to set
         * @returns {batchray.TaskExplanation} TaskExplanation instance
         * @type {{
         *   (properties: batchray.TaskExplanation.$Shape): batchray.TaskExplanation & batchray.TaskExplanation.$Shape;
         *   (properties?: batchray.TaskExplanation.$Properties): batchray.TaskExplanation;
         * }}
         */
        TaskExplanation.create = function(properties) {
            return new TaskExplanation(properties);
        };

        /**
         * Encodes the specified TaskExplanation message. Does not implicitly {@link batchray.TaskExplanation.verify|verify} messages.
         * @function encode
         * @memberof batchray.TaskExplanation
         * @static
         * @param {batchray.TaskExplanation.$Properties} message TaskExplanation message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TaskExplanation.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.taskId != null && $Object.hasOwnProperty.call(message, "taskId") && message.taskId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.taskId);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.state);
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
            if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.owner);
            if (message.demand != null && $Object.hasOwnProperty.call(message, "demand"))
                $root.batchray.ResourceSet.encode(message.demand, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.ahead != null && $Object.hasOwnProperty.call(message, "ahead") && message.ahead !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.ahead);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TaskExplanation message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TaskExplanation
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TaskExplanation & batchray.TaskExplanation.$Shape} TaskExplanation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TaskExplanation.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TaskExplanation();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.taskId = value;
                        else
                            delete message.taskId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.owner = value;
                        else
                            delete message.owner;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.demand = $root.batchray.ResourceSet.decode(reader, reader.size(), $undefined, _depth + 1, message.demand);
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.ahead = value;
                        else
                            delete message.ahead;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TaskExplanation
         * @function getTypeUrl
         * @memberof batchray.TaskExplanation
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TaskExplanation.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TaskExplanation";
        };

        return TaskExplanation;
    })();

    batchray.InfeasibleWarning = (function() {

        /**
         * Properties of an InfeasibleWarning.
         * @typedef {Object} batchray.InfeasibleWarning.$Properties
         * @property {string|null} [message] InfeasibleWarning message
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an InfeasibleWarning.
         * @memberof batchray
         * @interface IInfeasibleWarning
         * @augments batchray.InfeasibleWarning.$Properties
         * @deprecated Use batchray.InfeasibleWarning.$Properties instead.
         */

        /**
         * Shape of an InfeasibleWarning.
         * @typedef {batchray.InfeasibleWarning.$Properties} batchray.InfeasibleWarning.$Shape
         */

        /**
         * Constructs a new InfeasibleWarning.
         * @memberof batchray
         * @classdesc Represents an InfeasibleWarning.
         * @constructor
         * @param {batchray.InfeasibleWarning.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const InfeasibleWarning = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * InfeasibleWarning message.
         * @member {string} message
         * @memberof batchray.InfeasibleWarning
         * @instance
         */
        InfeasibleWarning.prototype.message = "";

        /**
         * Creates a new InfeasibleWarning instance using the specified properties.
         * @function create
         * @memberof batchray.InfeasibleWarning
         * @static
         * @param {batchray.InfeasibleWarning.$Properties=} [properties] Properties to set
         * @returns {batchray.InfeasibleWarning} InfeasibleWarning instance
         * @type {{
         *   (properties: batchray.InfeasibleWarning.$Shape): batchray.InfeasibleWarning & batchray.InfeasibleWarning.$Shape;
         *   (properties?: batchray.InfeasibleWarning.$Properties): batchray.InfeasibleWarning;
         * }}
         */
        InfeasibleWarning.create = function(properties) {
            return new InfeasibleWarning(properties);
        };

        /**
         * Encodes the specified InfeasibleWarning message. Does not implicitly {@link batchray.InfeasibleWarning.verify|verify} messages.
         * @function encode
         * @memberof batchray.InfeasibleWarning
         * @static
         * @param {batchray.InfeasibleWarning.$Properties} message InfeasibleWarning message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        InfeasibleWarning.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.message);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an InfeasibleWarning message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.InfeasibleWarning
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.InfeasibleWarning & batchray.InfeasibleWarning.$Shape} InfeasibleWarning
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        InfeasibleWarning.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.InfeasibleWarning();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.message = value;
                        else
                            delete message.message;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for InfeasibleWarning
         * @function getTypeUrl
         * @memberof batchray.InfeasibleWarning
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        InfeasibleWarning.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.InfeasibleWarning";
        };

        return InfeasibleWarning;
    })();

    batchray.CreateActor = (function() {

        /**
         * Properties of a CreateActor.
         * @typedef {Object} batchray.CreateActor.$Properties
         * @property {batchray.ActorSpec.$Properties|null} [spec] CreateActor spec
         * @property {Array.<string>|null} [gpuIds] CreateActor gpuIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CreateActor.
         * @memberof batchray
         * @interface ICreateActor
         * @augments batchray.CreateActor.$Properties
         * @deprecated Use batchray.CreateActor.$Properties instead.
         */

        /**
         * Shape of a CreateActor.
         * @typedef {batchray.CreateActor.$Properties} batchray.CreateActor.$Shape
         */

        /**
         * Constructs a new CreateActor.
         * @memberof batchray
         * @classdesc Represents a CreateActor.
         * @constructor
         * @param {batchray.CreateActor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CreateActor = function (properties) {
            this.gpuIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CreateActor spec.
         * @member {batchray.ActorSpec.$Properties|null|undefined} spec
         * @memberof batchray.CreateActor
         * @instance
         */
        CreateActor.prototype.spec = null;

        /**
         * CreateActor gpuIds.
         * @member {Array.<string>} gpuIds
         * @memberof batchray.CreateActor
         * @instance
         */
        CreateActor.prototype.gpuIds = $util.emptyArray;

        /**
         * Creates a new CreateActor instance using the specified properties.
         * @function create
         * @memberof batchray.CreateActor
         * @static
         * @param {batchray.CreateActor.$Properties=} [properties] Properties to set
         * @returns {batchray.CreateActor} CreateActor instance
         * @type {{
         *   (properties: batchray.CreateActor.$Shape): batchray.CreateActor & batchray.CreateActor.$Shape;
         *   (properties?: batchray.CreateActor.$Properties): batchray.CreateActor;
         * }}
         */
        CreateActor.create = function(properties) {
            return new CreateActor(properties);
        };

        /**
         * Encodes the specified CreateActor message. Does not implicitly {@link batchray.CreateActor.verify|verify} messages.
         * @function encode
         * @memberof batchray.CreateActor
         * @static
         * @param {batchray.CreateActor.$Properties} message CreateActor message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CreateActor.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.spec != null && $Object.hasOwnProperty.call(message, "spec"))
                $root.batchray.ActorSpec.encode(message.spec, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.gpuIds != null && message.gpuIds.length)
                for (let i = 0; i < message.gpuIds.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.gpuIds[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CreateActor message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.CreateActor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.CreateActor & batchray.CreateActor.$Shape} CreateActor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CreateActor.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.CreateActor();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.spec = $root.batchray.ActorSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.spec);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.gpuIds && message.gpuIds.length))
                            message.gpuIds = [];
                        message.gpuIds.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for CreateActor
         * @function getTypeUrl
         * @memberof batchray.CreateActor
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CreateActor.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.CreateActor";
        };

        return CreateActor;
    })();

    batchray.ActorCreated = (function() {

        /**
         * Properties of an ActorCreated.
         * @typedef {Object} batchray.ActorCreated.$Properties
         * @property {Uint8Array|null} [creationError] ActorCreated creationError
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ActorCreated.
         * @memberof batchray
         * @interface IActorCreated
         * @augments batchray.ActorCreated.$Properties
         * @deprecated Use batchray.ActorCreated.$Properties instead.
         */

        /**
         * Shape of an ActorCreated.
         * @typedef {batchray.ActorCreated.$Properties} batchray.ActorCreated.$Shape
         */

        /**
         * Constructs a new ActorCreated.
         * @memberof batchray
         * @classdesc Represents an ActorCreated.
         * @constructor
         * @param {batchray.ActorCreated.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ActorCreated = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ActorCreated creationError.
         * @member {Uint8Array} creationError
         * @memberof batchray.ActorCreated
         * @instance
         */
        ActorCreated.prototype.creationError = $util.newBuffer([]);

        /**
         * Creates a new ActorCreated instance using the specified properties.
         * @function create
         * @memberof batchray.ActorCreated
         * @static
         * @param {batchray.ActorCreated.$Properties=} [properties] Properties to set
         * @returns {batchray.ActorCreated} ActorCreated instance
         * @type {{
         *   (properties: batchray.ActorCreated.$Shape): batchray.ActorCreated & batchray.ActorCreated.$Shape;
         *   (properties?: batchray.ActorCreated.$Properties): batchray.ActorCreated;
         * }}
         */
        ActorCreated.create = function(properties) {
            return new ActorCreated(properties);
        };

        /**
         * Encodes the specified ActorCreated message. Does not implicitly {@link batchray.ActorCreated.verify|verify} messages.
         * @function encode
         * @memberof batchray.ActorCreated
         * @static
         * @param {batchray.ActorCreated.$Properties} message ActorCreated message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ActorCreated.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.creationError != null && $Object.hasOwnProperty.call(message, "creationError") && message.creationError.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.creationError);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ActorCreated message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ActorCreated
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ActorCreated & batchray.ActorCreated.$Shape} ActorCreated
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ActorCreated.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ActorCreated();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.creationError = value;
                        else
                            delete message.creationError;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ActorCreated
         * @function getTypeUrl
         * @memberof batchray.ActorCreated
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ActorCreated.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ActorCreated";
        };

        return ActorCreated;
    })();

    batchray.ExitWorker = (function() {

        /**
         * Properties of an ExitWorker.
         * @typedef {Object} batchray.ExitWorker.$Properties
         * @property {string|null} [reason] ExitWorker reason
         * @property {boolean|null} [ifUnused] ExitWorker ifUnused
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ExitWorker.
         * @memberof batchray
         * @interface IExitWorker
         * @augments batchray.ExitWorker.$Properties
         * @deprecated Use batchray.ExitWorker.$Properties instead.
         */

        /**
         * Shape of an ExitWorker.
         * @typedef {batchray.ExitWorker.$Properties} batchray.ExitWorker.$Shape
         */

        /**
         * Constructs a new ExitWorker.
         * @memberof batchray
         * @classdesc Represents an ExitWorker.
         * @constructor
         * @param {batchray.ExitWorker.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ExitWorker = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ExitWorker reason.
         * @member {string} reason
         * @memberof batchray.ExitWorker
         * @instance
         */
        ExitWorker.prototype.reason = "";

        /**
         * ExitWorker ifUnused.
         * @member {boolean} ifUnused
         * @memberof batchray.ExitWorker
         * @instance
         */
        ExitWorker.prototype.ifUnused = false;

        /**
         * Creates a new ExitWorker instance using the specified properties.
         * @function create
         * @memberof batchray.ExitWorker
         * @static
         * @param {batchray.ExitWorker.$Properties=} [properties] Properties to set
         * @returns {batchray.ExitWorker} ExitWorker instance
         * @type {{
         *   (properties: batchray.ExitWorker.$Shape): batchray.ExitWorker & batchray.ExitWorker.$Shape;
         *   (properties?: batchray.ExitWorker.$Properties): batchray.ExitWorker;
         * }}
         */
        ExitWorker.create = function(properties) {
            return new ExitWorker(properties);
        };

        /**
         * Encodes the specified ExitWorker message. Does not implicitly {@link batchray.ExitWorker.verify|verify} messages.
         * @function encode
         * @memberof batchray.ExitWorker
         * @static
         * @param {batchray.ExitWorker.$Properties} message ExitWorker message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ExitWorker.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.reason);
            if (message.ifUnused != null && $Object.hasOwnProperty.call(message, "ifUnused") && message.ifUnused !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.ifUnused);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ExitWorker message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.ExitWorker
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.ExitWorker & batchray.ExitWorker.$Shape} ExitWorker
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ExitWorker.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.ExitWorker();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.reason = value;
                        else
                            delete message.reason;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.ifUnused = value;
                        else
                            delete message.ifUnused;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for ExitWorker
         * @function getTypeUrl
         * @memberof batchray.ExitWorker
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ExitWorker.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.ExitWorker";
        };

        return ExitWorker;
    })();

    batchray.CollectGarbage = (function() {

        /**
         * Properties of a CollectGarbage.
         * @typedef {Object} batchray.CollectGarbage.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CollectGarbage.
         * @memberof batchray
         * @interface ICollectGarbage
         * @augments batchray.CollectGarbage.$Properties
         * @deprecated Use batchray.CollectGarbage.$Properties instead.
         */

        /**
         * Shape of a CollectGarbage.
         * @typedef {batchray.CollectGarbage.$Properties} batchray.CollectGarbage.$Shape
         */

        /**
         * Constructs a new CollectGarbage.
         * @memberof batchray
         * @classdesc Represents a CollectGarbage.
         * @constructor
         * @param {batchray.CollectGarbage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CollectGarbage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new CollectGarbage instance using the specified properties.
         * @function create
         * @memberof batchray.CollectGarbage
         * @static
         * @param {batchray.CollectGarbage.$Properties=} [properties] Properties to set
         * @returns {batchray.CollectGarbage} CollectGarbage instance
         * @type {{
         *   (properties: batchray.CollectGarbage.$Shape): batchray.CollectGarbage & batchray.CollectGarbage.$Shape;
         *   (properties?: batchray.CollectGarbage.$Properties): batchray.CollectGarbage;
         * }}
         */
        CollectGarbage.create = function(properties) {
            return new CollectGarbage(properties);
        };

        /**
         * Encodes the specified CollectGarbage message. Does not implicitly {@link batchray.CollectGarbage.verify|verify} messages.
         * @function encode
         * @memberof batchray.CollectGarbage
         * @static
         * @param {batchray.CollectGarbage.$Properties} message CollectGarbage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CollectGarbage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CollectGarbage message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.CollectGarbage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.CollectGarbage & batchray.CollectGarbage.$Shape} CollectGarbage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CollectGarbage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.CollectGarbage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for CollectGarbage
         * @function getTypeUrl
         * @memberof batchray.CollectGarbage
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CollectGarbage.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.CollectGarbage";
        };

        return CollectGarbage;
    })();

    batchray.GetNodeStats = (function() {

        /**
         * Properties of a GetNodeStats.
         * @typedef {Object} batchray.GetNodeStats.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetNodeStats.
         * @memberof batchray
         * @interface IGetNodeStats
         * @augments batchray.GetNodeStats.$Properties
         * @deprecated Use batchray.GetNodeStats.$Properties instead.
         */

        /**
         * Shape of a GetNodeStats.
         * @typedef {batchray.GetNodeStats.$Properties} batchray.GetNodeStats.$Shape
         */

        /**
         * Constructs a new GetNodeStats.
         * @memberof batchray
         * @classdesc Represents a GetNodeStats.
         * @constructor
         * @param {batchray.GetNodeStats.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetNodeStats = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new GetNodeStats instance using the specified properties.
         * @function create
         * @memberof batchray.GetNodeStats
         * @static
         * @param {batchray.GetNodeStats.$Properties=} [properties] Properties to set
         * @returns {batchray.GetNodeStats} GetNodeStats instance
         * @type {{
         *   (properties: batchray.GetNodeStats.$Shape): batchray.GetNodeStats & batchray.GetNodeStats.$Shape;
         *   (properties?: batchray.GetNodeStats.$Properties): batchray.GetNodeStats;
         * }}
         */
        GetNodeStats.create = function(properties) {
            return new GetNodeStats(properties);
        };

        /**
         * Encodes the specified GetNodeStats message. Does not implicitly {@link batchray.GetNodeStats.verify|verify} messages.
         * @function encode
         * @memberof batchray.GetNodeStats
         * @static
         * @param {batchray.GetNodeStats.$Properties} message GetNodeStats message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetNodeStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetNodeStats message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.GetNodeStats
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.GetNodeStats & batchray.GetNodeStats.$Shape} GetNodeStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetNodeStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.GetNodeStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for GetNodeStats
         * @function getTypeUrl
         * @memberof batchray.GetNodeStats
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetNodeStats.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.GetNodeStats";
        };

        return GetNodeStats;
    })();

    batchray.NodeStats = (function() {

        /**
         * Properties of a NodeStats.
         * @typedef {Object} batchray.NodeStats.$Properties
         * @property {batchray.NodeInfo.$Properties|null} [node] NodeStats node
         * @property {Array.<batchray.WorkerStats.$Properties>|null} [workers] NodeStats workers
         * @property {number|null} [storeUsedBytes] NodeStats storeUsedBytes
         * @property {number|null} [storeCapacityBytes] NodeStats storeCapacityBytes
         * @property {number|null} [storeObjects] NodeStats storeObjects
         * @property {number|null} [queuedLeases] NodeStats queuedLeases
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeStats.
         * @memberof batchray
         * @interface INodeStats
         * @augments batchray.NodeStats.$Properties
         * @deprecated Use batchray.NodeStats.$Properties instead.
         */

        /**
         * Shape of a NodeStats.
         * @typedef {batchray.NodeStats.$Properties} batchray.NodeStats.$Shape
         */

        /**
         * Constructs a new NodeStats.
         * @memberof batchray
         * @classdesc Represents a NodeStats.
         * @constructor
         * @param {batchray.NodeStats.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeStats = function (properties) {
            this.workers = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeStats node.
         * @member {batchray.NodeInfo.$Properties|null|undefined} node
         * @memberof batchray.NodeStats
         * @instance
         */
        NodeStats.prototype.node = null;

        /**
         * NodeStats workers.
         * @member {Array.<batchray.WorkerStats.$Properties>} workers
         * @memberof batchray.NodeStats
         * @instance
         */
        NodeStats.prototype.workers = $util.emptyArray;

        /**
         * NodeStats storeUsedBytes.
         * @member {number} storeUsedBytes
         * @memberof batchray.NodeStats
         * @instance
         */
        NodeStats.prototype.storeUsedBytes = 0;

        /**
         * NodeStats storeCapacityBytes.
         * @member {number} storeCapacityBytes
         * @memberof batchray.NodeStats
         * @instance
         */
        NodeStats.prototype.storeCapacityBytes = 0;

        /**
         * NodeStats storeObjects.
         * @member {number} storeObjects
         * @memberof batchray.NodeStats
         * @instance
         */
        NodeStats.prototype.storeObjects = 0;

        /**
         * NodeStats queuedLeases.
         * @member {number} queuedLeases
         * @memberof batchray.NodeStats
         * @instance
         */
        NodeStats.prototype.queuedLeases = 0;

        /**
         * Creates a new NodeStats instance using the specified properties.
         * @function create
         * @memberof batchray.NodeStats
         * @static
         * @param {batchray.NodeStats.$Properties=} [properties] Properties to set
         * @returns {batchray.NodeStats} NodeStats instance
         * @type {{
         *   (properties: batchray.NodeStats.$Shape): batchray.NodeStats & batchray.NodeStats.$Shape;
         *   (properties?: batchray.NodeStats.$Properties): batchray.NodeStats;
         * }}
         */
        NodeStats.create = function(properties) {
            return new NodeStats(properties);
        };

        /**
         * Encodes the specified NodeStats message. Does not implicitly {@link batchray.NodeStats.verify|verify} messages.
         * @function encode
         * @memberof batchray.NodeStats
         * @static
         * @param {batchray.NodeStats.$Properties} message NodeStats message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                $root.batchray.NodeInfo.encode(message.node, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.workers != null && message.workers.length)
                for (let i = 0; i < message.workers.length; ++i)
                    $root.batchray.WorkerStats.encode(message.workers[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.storeUsedBytes != null && $Object.hasOwnProperty.call(message, "storeUsedBytes") && !$Object.is(message.storeUsedBytes, 0))
                writer.uint32(/* id 3, wireType 1 =*/25).double(message.storeUsedBytes);
            if (message.storeCapacityBytes != null && $Object.hasOwnProperty.call(message, "storeCapacityBytes") && !$Object.is(message.storeCapacityBytes, 0))
                writer.uint32(/* id 4, wireType 1 =*/33).double(message.storeCapacityBytes);
            if (message.storeObjects != null && $Object.hasOwnProperty.call(message, "storeObjects") && !$Object.is(message.storeObjects, 0))
                writer.uint32(/* id 5, wireType 1 =*/41).double(message.storeObjects);
            if (message.queuedLeases != null && $Object.hasOwnProperty.call(message, "queuedLeases") && message.queuedLeases !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.queuedLeases);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeStats message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.NodeStats
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.NodeStats & batchray.NodeStats.$Shape} NodeStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.NodeStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.node = $root.batchray.NodeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.workers && message.workers.length))
                            message.workers = [];
                        message.workers.push($root.batchray.WorkerStats.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.storeUsedBytes = value;
                        else
                            delete message.storeUsedBytes;
                        continue;
                    }
                case 4: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.storeCapacityBytes = value;
                        else
                            delete message.storeCapacityBytes;
                        continue;
                    }
                case 5: {
                        if (wireType !== 1)
                            break;
                        if (!$Object.is(value = reader.double(), 0))
                            message.storeObjects = value;
                        else
                            delete message.storeObjects;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.queuedLeases = value;
                        else
                            delete message.queuedLeases;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for NodeStats
         * @function getTypeUrl
         * @memberof batchray.NodeStats
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeStats.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.NodeStats";
        };

        return NodeStats;
    })();

    batchray.WorkerStats = (function() {

        /**
         * Properties of a WorkerStats.
         * @typedef {Object} batchray.WorkerStats.$Properties
         * @property {Uint8Array|null} [workerId] WorkerStats workerId
         * @property {number|null} [pid] WorkerStats pid
         * @property {string|null} [state] WorkerStats state
         * @property {string|null} [running] WorkerStats running
         * @property {Uint8Array|null} [jobId] WorkerStats jobId
         * @property {string|null} [logFile] WorkerStats logFile
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WorkerStats.
         * @memberof batchray
         * @interface IWorkerStats
         * @augments batchray.WorkerStats.$Properties
         * @deprecated Use batchray.WorkerStats.$Properties instead.
         */

        /**
         * Shape of a WorkerStats.
         * @typedef {batchray.WorkerStats.$Properties} batchray.WorkerStats.$Shape
         */

        /**
         * Constructs a new WorkerStats.
         * @memberof batchray
         * @classdesc Represents a WorkerStats.
         * @constructor
         * @param {batchray.WorkerStats.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WorkerStats = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WorkerStats workerId.
         * @member {Uint8Array} workerId
         * @memberof batchray.WorkerStats
         * @instance
         */
        WorkerStats.prototype.workerId = $util.newBuffer([]);

        /**
         * WorkerStats pid.
         * @member {number} pid
         * @memberof batchray.WorkerStats
         * @instance
         */
        WorkerStats.prototype.pid = 0;

        /**
         * WorkerStats state.
         * @member {string} state
         * @memberof batchray.WorkerStats
         * @instance
         */
        WorkerStats.prototype.state = "";

        /**
         * WorkerStats running.
         * @member {string} running
         * @memberof batchray.WorkerStats
         * @instance
         */
        WorkerStats.prototype.running = "";

        /**
         * WorkerStats jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.WorkerStats
         * @instance
         */
        WorkerStats.prototype.jobId = $util.newBuffer([]);

        /**
         * WorkerStats logFile.
         * @member {string} logFile
         * @memberof batchray.WorkerStats
         * @instance
         */
        WorkerStats.prototype.logFile = "";

        /**
         * Creates a new WorkerStats instance using the specified properties.
         * @function create
         * @memberof batchray.WorkerStats
         * @static
         * @param {batchray.WorkerStats.$Properties=} [properties] Properties to set
         * @returns {batchray.WorkerStats} WorkerStats instance
         * @type {{
         *   (properties: batchray.WorkerStats.$Shape): batchray.WorkerStats & batchray.WorkerStats.$Shape;
         *   (properties?: batchray.WorkerStats.$Properties): batchray.WorkerStats;
         * }}
         */
        WorkerStats.create = function(properties) {
            return new WorkerStats(properties);
        };

        /**
         * Encodes the specified WorkerStats message. Does not implicitly {@link batchray.WorkerStats.verify|verify} messages.
         * @function encode
         * @memberof batchray.WorkerStats
         * @static
         * @param {batchray.WorkerStats.$Properties} message WorkerStats message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WorkerStats.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.workerId != null && $Object.hasOwnProperty.call(message, "workerId") && message.workerId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.workerId);
            if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.pid);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.state);
            if (message.running != null && $Object.hasOwnProperty.call(message, "running") && message.running !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.running);
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.jobId);
            if (message.logFile != null && $Object.hasOwnProperty.call(message, "logFile") && message.logFile !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.logFile);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WorkerStats message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.WorkerStats
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.WorkerStats & batchray.WorkerStats.$Shape} WorkerStats
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WorkerStats.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.WorkerStats();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.workerId = value;
                        else
                            delete message.workerId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pid = value;
                        else
                            delete message.pid;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.state = value;
                        else
                            delete message.state;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.running = value;
                        else
                            delete message.running;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.logFile = value;
                        else
                            delete message.logFile;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for WorkerStats
         * @function getTypeUrl
         * @memberof batchray.WorkerStats
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        WorkerStats.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.WorkerStats";
        };

        return WorkerStats;
    })();

    batchray.GetFunction = (function() {

        /**
         * Properties of a GetFunction.
         * @typedef {Object} batchray.GetFunction.$Properties
         * @property {Uint8Array|null} [hash] GetFunction hash
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetFunction.
         * @memberof batchray
         * @interface IGetFunction
         * @augments batchray.GetFunction.$Properties
         * @deprecated Use batchray.GetFunction.$Properties instead.
         */

        /**
         * Shape of a GetFunction.
         * @typedef {batchray.GetFunction.$Properties} batchray.GetFunction.$Shape
         */

        /**
         * Constructs a new GetFunction.
         * @memberof batchray
         * @classdesc Represents a GetFunction.
         * @constructor
         * @param {batchray.GetFunction.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetFunction = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetFunction hash.
         * @member {Uint8Array} hash
         * @memberof batchray.GetFunction
         * @instance
         */
        GetFunction.prototype.hash = $util.newBuffer([]);

        /**
         * Creates a new GetFunction instance using the specified properties.
         * @function create
         * @memberof batchray.GetFunction
         * @static
         * @param {batchray.GetFunction.$Properties=} [properties] Properties to set
         * @returns {batchray.GetFunction} GetFunction instance
         * @type {{
         *   (properties: batchray.GetFunction.$Shape): batchray.GetFunction & batchray.GetFunction.$Shape;
         *   (properties?: batchray.GetFunction.$Properties): batchray.GetFunction;
         * }}
         */
        GetFunction.create = function(properties) {
            return new GetFunction(properties);
        };

        /**
         * Encodes the specified GetFunction message. Does not implicitly {@link batchray.GetFunction.verify|verify} messages.
         * @function encode
         * @memberof batchray.GetFunction
         * @static
         * @param {batchray.GetFunction.$Properties} message GetFunction message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetFunction.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.hash);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetFunction message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.GetFunction
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.GetFunction & batchray.GetFunction.$Shape} GetFunction
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetFunction.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.GetFunction();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for GetFunction
         * @function getTypeUrl
         * @memberof batchray.GetFunction
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetFunction.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.GetFunction";
        };

        return GetFunction;
    })();

    batchray.GetJobConfig = (function() {

        /**
         * Properties of a GetJobConfig.
         * @typedef {Object} batchray.GetJobConfig.$Properties
         * @property {Uint8Array|null} [jobId] GetJobConfig jobId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetJobConfig.
         * @memberof batchray
         * @interface IGetJobConfig
         * @augments batchray.GetJobConfig.$Properties
         * @deprecated Use batchray.GetJobConfig.$Properties instead.
         */

        /**
         * Shape of a GetJobConfig.
         * @typedef {batchray.GetJobConfig.$Properties} batchray.GetJobConfig.$Shape
         */

        /**
         * Constructs a new GetJobConfig.
         * @memberof batchray
         * @classdesc Represents a GetJobConfig.
         * @constructor
         * @param {batchray.GetJobConfig.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetJobConfig = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetJobConfig jobId.
         * @member {Uint8Array} jobId
         * @memberof batchray.GetJobConfig
         * @instance
         */
        GetJobConfig.prototype.jobId = $util.newBuffer([]);

        /**
         * Creates a new GetJobConfig instance using the specified properties.
         * @function create
         * @memberof batchray.GetJobConfig
         * @static
         * @param {batchray.GetJobConfig.$Properties=} [properties] Properties to set
         * @returns {batchray.GetJobConfig} GetJobConfig instance
         * @type {{
         *   (properties: batchray.GetJobConfig.$Shape): batchray.GetJobConfig & batchray.GetJobConfig.$Shape;
         *   (properties?: batchray.GetJobConfig.$Properties): batchray.GetJobConfig;
         * }}
         */
        GetJobConfig.create = function(properties) {
            return new GetJobConfig(properties);
        };

        /**
         * Encodes the specified GetJobConfig message. Does not implicitly {@link batchray.GetJobConfig.verify|verify} messages.
         * @function encode
         * @memberof batchray.GetJobConfig
         * @static
         * @param {batchray.GetJobConfig.$Properties} message GetJobConfig message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetJobConfig.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.jobId != null && $Object.hasOwnProperty.call(message, "jobId") && message.jobId.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.jobId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetJobConfig message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.GetJobConfig
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.GetJobConfig & batchray.GetJobConfig.$Shape} GetJobConfig
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetJobConfig.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.GetJobConfig();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.jobId = value;
                        else
                            delete message.jobId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for GetJobConfig
         * @function getTypeUrl
         * @memberof batchray.GetJobConfig
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetJobConfig.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.GetJobConfig";
        };

        return GetJobConfig;
    })();

    batchray.FunctionCode = (function() {

        /**
         * Properties of a FunctionCode.
         * @typedef {Object} batchray.FunctionCode.$Properties
         * @property {Uint8Array|null} [code] FunctionCode code
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FunctionCode.
         * @memberof batchray
         * @interface IFunctionCode
         * @augments batchray.FunctionCode.$Properties
         * @deprecated Use batchray.FunctionCode.$Properties instead.
         */

        /**
         * Shape of a FunctionCode.
         * @typedef {batchray.FunctionCode.$Properties} batchray.FunctionCode.$Shape
         */

        /**
         * Constructs a new FunctionCode.
         * @memberof batchray
         * @classdesc Represents a FunctionCode.
         * @constructor
         * @param {batchray.FunctionCode.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FunctionCode = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FunctionCode code.
         * @member {Uint8Array|null|undefined} code
         * @memberof batchray.FunctionCode
         * @instance
         */
        FunctionCode.prototype.code = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        // Virtual OneOf for proto3 optional field
        $Object.defineProperty(FunctionCode.prototype, "_code", {
            get: $util.oneOfGetter($oneOfFields = ["code"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Creates a new FunctionCode instance using the specified properties.
         * @function create
         * @memberof batchray.FunctionCode
         * @static
         * @param {batchray.FunctionCode.$Properties=} [properties] Properties to set
         * @returns {batchray.FunctionCode} FunctionCode instance
         * @type {{
         *   (properties: batchray.FunctionCode.$Shape): batchray.FunctionCode & batchray.FunctionCode.$Shape;
         *   (properties?: batchray.FunctionCode.$Properties): batchray.FunctionCode;
         * }}
         */
        FunctionCode.create = function(properties) {
            return new FunctionCode(properties);
        };

        /**
         * Encodes the specified FunctionCode message. Does not implicitly {@link batchray.FunctionCode.verify|verify} messages.
         * @function encode
         * @memberof batchray.FunctionCode
         * @static
         * @param {batchray.FunctionCode.$Properties} message FunctionCode message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FunctionCode.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.code);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FunctionCode message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.FunctionCode
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.FunctionCode & batchray.FunctionCode.$Shape} FunctionCode
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FunctionCode.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.FunctionCode();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.code = reader.bytes();
                        message._code = "code";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for FunctionCode
         * @function getTypeUrl
         * @memberof batchray.FunctionCode
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        FunctionCode.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.FunctionCode";
        };

        return FunctionCode;
    })();

    batchray.OpenTerminal = (function() {

        /**
         * Properties of an OpenTerminal.
         * @typedef {Object} batchray.OpenTerminal.$Properties
         * @property {Array.<string>|null} [command] OpenTerminal command
         * @property {number|null} [columns] OpenTerminal columns
         * @property {number|null} [rows] OpenTerminal rows
         * @property {string|null} [cwd] OpenTerminal cwd
         * @property {Object.<string,string>|null} [environment] OpenTerminal environment
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an OpenTerminal.
         * @memberof batchray
         * @interface IOpenTerminal
         * @augments batchray.OpenTerminal.$Properties
         * @deprecated Use batchray.OpenTerminal.$Properties instead.
         */

        /**
         * Shape of an OpenTerminal.
         * @typedef {batchray.OpenTerminal.$Properties} batchray.OpenTerminal.$Shape
         */

        /**
         * Constructs a new OpenTerminal.
         * @memberof batchray
         * @classdesc Represents an OpenTerminal.
         * @constructor
         * @param {batchray.OpenTerminal.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const OpenTerminal = function (properties) {
            this.command = [];
            this.environment = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OpenTerminal command.
         * @member {Array.<string>} command
         * @memberof batchray.OpenTerminal
         * @instance
         */
        OpenTerminal.prototype.command = $util.emptyArray;

        /**
         * OpenTerminal columns.
         * @member {number} columns
         * @memberof batchray.OpenTerminal
         * @instance
         */
        OpenTerminal.prototype.columns = 0;

        /**
         * OpenTerminal rows.
         * @member {number} rows
         * @memberof batchray.OpenTerminal
         * @instance
         */
        OpenTerminal.prototype.rows = 0;

        /**
         * OpenTerminal cwd.
         * @member {string} cwd
         * @memberof batchray.OpenTerminal
         * @instance
         */
        OpenTerminal.prototype.cwd = "";

        /**
         * OpenTerminal environment.
         * @member {Object.<string,string>} environment
         * @memberof batchray.OpenTerminal
         * @instance
         */
        OpenTerminal.prototype.environment = $util.emptyObject;

        /**
         * Creates a new OpenTerminal instance using the specified properties.
         * @function create
         * @memberof batchray.OpenTerminal
         * @static
         * @param {batchray.OpenTerminal.$Properties=} [properties] Properties to set
         * @returns {batchray.OpenTerminal} OpenTerminal instance
         * @type {{
         *   (properties: batchray.OpenTerminal.$Shape): batchray.OpenTerminal & batchray.OpenTerminal.$Shape;
         *   (properties?: batchray.OpenTerminal.$Properties): batchray.OpenTerminal;
         * }}
         */
        OpenTerminal.create = function(properties) {
            return new OpenTerminal(properties);
        };

        /**
         * Encodes the specified OpenTerminal message. Does not implicitly {@link batchray.OpenTerminal.verify|verify} messages.
         * @function encode
         * @memberof batchray.OpenTerminal
         * @static
         * @param {batchray.OpenTerminal.$Properties} message OpenTerminal message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        OpenTerminal.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.command != null && message.command.length)
                for (let i = 0; i < message.command.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.command[i]);
            if (message.columns != null && $Object.hasOwnProperty.call(message, "columns") && message.columns !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.columns);
            if (message.rows != null && $Object.hasOwnProperty.call(message, "rows") && message.rows !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.rows);
            if (message.cwd != null && $Object.hasOwnProperty.call(message, "cwd") && message.cwd !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.cwd);
            if (message.environment != null && $Object.hasOwnProperty.call(message, "environment"))
                for (let keys = $Object.keys(message.environment), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.environment[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an OpenTerminal message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.OpenTerminal
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.OpenTerminal & batchray.OpenTerminal.$Shape} OpenTerminal
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        OpenTerminal.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.OpenTerminal();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.command && message.command.length))
                            message.command = [];
                        message.command.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.columns = value;
                        else
                            delete message.columns;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.rows = value;
                        else
                            delete message.rows;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.cwd = value;
                        else
                            delete message.cwd;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (message.environment === $util.emptyObject)
                            message.environment = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.environment, key);
                        message.environment[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for OpenTerminal
         * @function getTypeUrl
         * @memberof batchray.OpenTerminal
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        OpenTerminal.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.OpenTerminal";
        };

        return OpenTerminal;
    })();

    batchray.TerminalOpened = (function() {

        /**
         * Properties of a TerminalOpened.
         * @typedef {Object} batchray.TerminalOpened.$Properties
         * @property {number|null} [pid] TerminalOpened pid
         * @property {string|null} [hostname] TerminalOpened hostname
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TerminalOpened.
         * @memberof batchray
         * @interface ITerminalOpened
         * @augments batchray.TerminalOpened.$Properties
         * @deprecated Use batchray.TerminalOpened.$Properties instead.
         */

        /**
         * Shape of a TerminalOpened.
         * @typedef {batchray.TerminalOpened.$Properties} batchray.TerminalOpened.$Shape
         */

        /**
         * Constructs a new TerminalOpened.
         * @memberof batchray
         * @classdesc Represents a TerminalOpened.
         * @constructor
         * @param {batchray.TerminalOpened.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TerminalOpened = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TerminalOpened pid.
         * @member {number} pid
         * @memberof batchray.TerminalOpened
         * @instance
         */
        TerminalOpened.prototype.pid = 0;

        /**
         * TerminalOpened hostname.
         * @member {string} hostname
         * @memberof batchray.TerminalOpened
         * @instance
         */
        TerminalOpened.prototype.hostname = "";

        /**
         * Creates a new TerminalOpened instance using the specified properties.
         * @function create
         * @memberof batchray.TerminalOpened
         * @static
         * @param {batchray.TerminalOpened.$Properties=} [properties] Properties to set
         * @returns {batchray.TerminalOpened} TerminalOpened instance
         * @type {{
         *   (properties: batchray.TerminalOpened.$Shape): batchray.TerminalOpened & batchray.TerminalOpened.$Shape;
         *   (properties?: batchray.TerminalOpened.$Properties): batchray.TerminalOpened;
         * }}
         */
        TerminalOpened.create = function(properties) {
            return new TerminalOpened(properties);
        };

        /**
         * Encodes the specified TerminalOpened message. Does not implicitly {@link batchray.TerminalOpened.verify|verify} messages.
         * @function encode
         * @memberof batchray.TerminalOpened
         * @static
         * @param {batchray.TerminalOpened.$Properties} message TerminalOpened message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TerminalOpened.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pid);
            if (message.hostname != null && $Object.hasOwnProperty.call(message, "hostname") && message.hostname !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.hostname);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TerminalOpened message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TerminalOpened
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TerminalOpened & batchray.TerminalOpened.$Shape} TerminalOpened
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TerminalOpened.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TerminalOpened();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.pid = value;
                        else
                            delete message.pid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.hostname = value;
                        else
                            delete message.hostname;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TerminalOpened
         * @function getTypeUrl
         * @memberof batchray.TerminalOpened
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TerminalOpened.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TerminalOpened";
        };

        return TerminalOpened;
    })();

    batchray.TerminalData = (function() {

        /**
         * Properties of a TerminalData.
         * @typedef {Object} batchray.TerminalData.$Properties
         * @property {Uint8Array|null} [data] TerminalData data
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TerminalData.
         * @memberof batchray
         * @interface ITerminalData
         * @augments batchray.TerminalData.$Properties
         * @deprecated Use batchray.TerminalData.$Properties instead.
         */

        /**
         * Shape of a TerminalData.
         * @typedef {batchray.TerminalData.$Properties} batchray.TerminalData.$Shape
         */

        /**
         * Constructs a new TerminalData.
         * @memberof batchray
         * @classdesc Represents a TerminalData.
         * @constructor
         * @param {batchray.TerminalData.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TerminalData = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TerminalData data.
         * @member {Uint8Array} data
         * @memberof batchray.TerminalData
         * @instance
         */
        TerminalData.prototype.data = $util.newBuffer([]);

        /**
         * Creates a new TerminalData instance using the specified properties.
         * @function create
         * @memberof batchray.TerminalData
         * @static
         * @param {batchray.TerminalData.$Properties=} [properties] Properties to set
         * @returns {batchray.TerminalData} TerminalData instance
         * @type {{
         *   (properties: batchray.TerminalData.$Shape): batchray.TerminalData & batchray.TerminalData.$Shape;
         *   (properties?: batchray.TerminalData.$Properties): batchray.TerminalData;
         * }}
         */
        TerminalData.create = function(properties) {
            return new TerminalData(properties);
        };

        /**
         * Encodes the specified TerminalData message. Does not implicitly {@link batchray.TerminalData.verify|verify} messages.
         * @function encode
         * @memberof batchray.TerminalData
         * @static
         * @param {batchray.TerminalData.$Properties} message TerminalData message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TerminalData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.data);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TerminalData message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TerminalData
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TerminalData & batchray.TerminalData.$Shape} TerminalData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TerminalData.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TerminalData();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.data = value;
                        else
                            delete message.data;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TerminalData
         * @function getTypeUrl
         * @memberof batchray.TerminalData
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TerminalData.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TerminalData";
        };

        return TerminalData;
    })();

    batchray.TerminalAck = (function() {

        /**
         * Properties of a TerminalAck.
         * @typedef {Object} batchray.TerminalAck.$Properties
         * @property {number|null} [sizeBytes] TerminalAck sizeBytes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TerminalAck.
         * @memberof batchray
         * @interface ITerminalAck
         * @augments batchray.TerminalAck.$Properties
         * @deprecated Use batchray.TerminalAck.$Properties instead.
         */

        /**
         * Shape of a TerminalAck.
         * @typedef {batchray.TerminalAck.$Properties} batchray.TerminalAck.$Shape
         */

        /**
         * Constructs a new TerminalAck.
         * @memberof batchray
         * @classdesc Represents a TerminalAck.
         * @constructor
         * @param {batchray.TerminalAck.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TerminalAck = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TerminalAck sizeBytes.
         * @member {number} sizeBytes
         * @memberof batchray.TerminalAck
         * @instance
         */
        TerminalAck.prototype.sizeBytes = 0;

        /**
         * Creates a new TerminalAck instance using the specified properties.
         * @function create
         * @memberof batchray.TerminalAck
         * @static
         * @param {batchray.TerminalAck.$Properties=} [properties] Properties to set
         * @returns {batchray.TerminalAck} TerminalAck instance
         * @type {{
         *   (properties: batchray.TerminalAck.$Shape): batchray.TerminalAck & batchray.TerminalAck.$Shape;
         *   (properties?: batchray.TerminalAck.$Properties): batchray.TerminalAck;
         * }}
         */
        TerminalAck.create = function(properties) {
            return new TerminalAck(properties);
        };

        /**
         * Encodes the specified TerminalAck message. Does not implicitly {@link batchray.TerminalAck.verify|verify} messages.
         * @function encode
         * @memberof batchray.TerminalAck
         * @static
         * @param {batchray.TerminalAck.$Properties} message TerminalAck message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TerminalAck.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && message.sizeBytes !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.sizeBytes);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TerminalAck message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TerminalAck
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TerminalAck & batchray.TerminalAck.$Shape} TerminalAck
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TerminalAck.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TerminalAck();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.sizeBytes = value;
                        else
                            delete message.sizeBytes;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TerminalAck
         * @function getTypeUrl
         * @memberof batchray.TerminalAck
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TerminalAck.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TerminalAck";
        };

        return TerminalAck;
    })();

    batchray.TerminalResize = (function() {

        /**
         * Properties of a TerminalResize.
         * @typedef {Object} batchray.TerminalResize.$Properties
         * @property {number|null} [columns] TerminalResize columns
         * @property {number|null} [rows] TerminalResize rows
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TerminalResize.
         * @memberof batchray
         * @interface ITerminalResize
         * @augments batchray.TerminalResize.$Properties
         * @deprecated Use batchray.TerminalResize.$Properties instead.
         */

        /**
         * Shape of a TerminalResize.
         * @typedef {batchray.TerminalResize.$Properties} batchray.TerminalResize.$Shape
         */

        /**
         * Constructs a new TerminalResize.
         * @memberof batchray
         * @classdesc Represents a TerminalResize.
         * @constructor
         * @param {batchray.TerminalResize.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TerminalResize = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TerminalResize columns.
         * @member {number} columns
         * @memberof batchray.TerminalResize
         * @instance
         */
        TerminalResize.prototype.columns = 0;

        /**
         * TerminalResize rows.
         * @member {number} rows
         * @memberof batchray.TerminalResize
         * @instance
         */
        TerminalResize.prototype.rows = 0;

        /**
         * Creates a new TerminalResize instance using the specified properties.
         * @function create
         * @memberof batchray.TerminalResize
         * @static
         * @param {batchray.TerminalResize.$Properties=} [properties] Properties to set
         * @returns {batchray.TerminalResize} TerminalResize instance
         * @type {{
         *   (properties: batchray.TerminalResize.$Shape): batchray.TerminalResize & batchray.TerminalResize.$Shape;
         *   (properties?: batchray.TerminalResize.$Properties): batchray.TerminalResize;
         * }}
         */
        TerminalResize.create = function(properties) {
            return new TerminalResize(properties);
        };

        /**
         * Encodes the specified TerminalResize message. Does not implicitly {@link batchray.TerminalResize.verify|verify} messages.
         * @function encode
         * @memberof batchray.TerminalResize
         * @static
         * @param {batchray.TerminalResize.$Properties} message TerminalResize message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TerminalResize.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.columns != null && $Object.hasOwnProperty.call(message, "columns") && message.columns !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.columns);
            if (message.rows != null && $Object.hasOwnProperty.call(message, "rows") && message.rows !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.rows);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TerminalResize message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TerminalResize
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TerminalResize & batchray.TerminalResize.$Shape} TerminalResize
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TerminalResize.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TerminalResize();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.columns = value;
                        else
                            delete message.columns;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.rows = value;
                        else
                            delete message.rows;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TerminalResize
         * @function getTypeUrl
         * @memberof batchray.TerminalResize
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TerminalResize.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TerminalResize";
        };

        return TerminalResize;
    })();

    batchray.TerminalExit = (function() {

        /**
         * Properties of a TerminalExit.
         * @typedef {Object} batchray.TerminalExit.$Properties
         * @property {number|null} [exitCode] TerminalExit exitCode
         * @property {number|null} [signal] TerminalExit signal
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TerminalExit.
         * @memberof batchray
         * @interface ITerminalExit
         * @augments batchray.TerminalExit.$Properties
         * @deprecated Use batchray.TerminalExit.$Properties instead.
         */

        /**
         * Shape of a TerminalExit.
         * @typedef {batchray.TerminalExit.$Properties} batchray.TerminalExit.$Shape
         */

        /**
         * Constructs a new TerminalExit.
         * @memberof batchray
         * @classdesc Represents a TerminalExit.
         * @constructor
         * @param {batchray.TerminalExit.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TerminalExit = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TerminalExit exitCode.
         * @member {number} exitCode
         * @memberof batchray.TerminalExit
         * @instance
         */
        TerminalExit.prototype.exitCode = 0;

        /**
         * TerminalExit signal.
         * @member {number} signal
         * @memberof batchray.TerminalExit
         * @instance
         */
        TerminalExit.prototype.signal = 0;

        /**
         * Creates a new TerminalExit instance using the specified properties.
         * @function create
         * @memberof batchray.TerminalExit
         * @static
         * @param {batchray.TerminalExit.$Properties=} [properties] Properties to set
         * @returns {batchray.TerminalExit} TerminalExit instance
         * @type {{
         *   (properties: batchray.TerminalExit.$Shape): batchray.TerminalExit & batchray.TerminalExit.$Shape;
         *   (properties?: batchray.TerminalExit.$Properties): batchray.TerminalExit;
         * }}
         */
        TerminalExit.create = function(properties) {
            return new TerminalExit(properties);
        };

        /**
         * Encodes the specified TerminalExit message. Does not implicitly {@link batchray.TerminalExit.verify|verify} messages.
         * @function encode
         * @memberof batchray.TerminalExit
         * @static
         * @param {batchray.TerminalExit.$Properties} message TerminalExit message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TerminalExit.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.exitCode != null && $Object.hasOwnProperty.call(message, "exitCode") && message.exitCode !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.exitCode);
            if (message.signal != null && $Object.hasOwnProperty.call(message, "signal") && message.signal !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.signal);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TerminalExit message from the specified reader or buffer.
         * @function decode
         * @memberof batchray.TerminalExit
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {batchray.TerminalExit & batchray.TerminalExit.$Shape} TerminalExit
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TerminalExit.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.batchray.TerminalExit();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.exitCode = value;
                        else
                            delete message.exitCode;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.signal = value;
                        else
                            delete message.signal;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Gets the type url for TerminalExit
         * @function getTypeUrl
         * @memberof batchray.TerminalExit
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        TerminalExit.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/batchray.TerminalExit";
        };

        return TerminalExit;
    })();

    return batchray;
})();

export {
  $root as default
};
