/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const hadoop = $root.hadoop = (() => {

    /**
     * Namespace hadoop.
     * @exports hadoop
     * @namespace
     */
    const hadoop = {};

    hadoop.RpcRequestHeader = (function() {

        /**
         * Properties of a RpcRequestHeader.
         * @typedef {Object} hadoop.RpcRequestHeader.$Properties
         * @property {number|null} [rpcKind] RpcRequestHeader rpcKind
         * @property {number|null} [rpcOp] RpcRequestHeader rpcOp
         * @property {number} callId RpcRequestHeader callId
         * @property {Uint8Array} clientId RpcRequestHeader clientId
         * @property {number|null} [retryCount] RpcRequestHeader retryCount
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RpcRequestHeader.
         * @memberof hadoop
         * @interface IRpcRequestHeader
         * @augments hadoop.RpcRequestHeader.$Properties
         * @deprecated Use hadoop.RpcRequestHeader.$Properties instead.
         */

        /**
         * Shape of a RpcRequestHeader.
         * @typedef {hadoop.RpcRequestHeader.$Properties} hadoop.RpcRequestHeader.$Shape
         */

        /**
         * Constructs a new RpcRequestHeader.
         * @memberof hadoop
         * @classdesc Represents a RpcRequestHeader.
         * @constructor
         * @param {hadoop.RpcRequestHeader.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RpcRequestHeader = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RpcRequestHeader rpcKind.
         * @member {number} rpcKind
         * @memberof hadoop.RpcRequestHeader
         * @instance
         */
        RpcRequestHeader.prototype.rpcKind = 0;

        /**
         * RpcRequestHeader rpcOp.
         * @member {number} rpcOp
         * @memberof hadoop.RpcRequestHeader
         * @instance
         */
        RpcRequestHeader.prototype.rpcOp = 0;

        /**
         * RpcRequestHeader callId.
         * @member {number} callId
         * @memberof hadoop.RpcRequestHeader
         * @instance
         */
        RpcRequestHeader.prototype.callId = 0;

        /**
         * RpcRequestHeader clientId.
         * @member {Uint8Array} clientId
         * @memberof hadoop.RpcRequestHeader
         * @instance
         */
        RpcRequestHeader.prototype.clientId = $util.newBuffer([]);

        /**
         * RpcRequestHeader retryCount.
         * @member {number} retryCount
         * @memberof hadoop.RpcRequestHeader
         * @instance
         */
        RpcRequestHeader.prototype.retryCount = -1;

        /**
         * Creates a new RpcRequestHeader instance using the specified properties.
         * @function create
         * @memberof hadoop.RpcRequestHeader
         * @static
         * @param {hadoop.RpcRequestHeader.$Properties=} [properties] Properties to set
         * @returns {hadoop.RpcRequestHeader} RpcRequestHeader instance
         * @type {{
         *   (properties: hadoop.RpcRequestHeader.$Shape): hadoop.RpcRequestHeader & hadoop.RpcRequestHeader.$Shape;
         *   (properties?: hadoop.RpcRequestHeader.$Properties): hadoop.RpcRequestHeader;
         * }}
         */
        RpcRequestHeader.create = function(properties) {
            return new RpcRequestHeader(properties);
        };

        /**
         * Encodes the specified RpcRequestHeader message. Does not implicitly {@link hadoop.RpcRequestHeader.verify|verify} messages.
         * @function encode
         * @memberof hadoop.RpcRequestHeader
         * @static
         * @param {hadoop.RpcRequestHeader.$Properties} message RpcRequestHeader message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RpcRequestHeader.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.rpcKind != null && $Object.hasOwnProperty.call(message, "rpcKind"))
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.rpcKind);
            if (message.rpcOp != null && $Object.hasOwnProperty.call(message, "rpcOp"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.rpcOp);
            writer.uint32(/* id 3, wireType 0 =*/24).sint32(message.callId);
            writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.clientId);
            if (message.retryCount != null && $Object.hasOwnProperty.call(message, "retryCount"))
                writer.uint32(/* id 5, wireType 0 =*/40).sint32(message.retryCount);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RpcRequestHeader message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.RpcRequestHeader
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.RpcRequestHeader & hadoop.RpcRequestHeader.$Shape} RpcRequestHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RpcRequestHeader.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.RpcRequestHeader();
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
                        message.rpcKind = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.rpcOp = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.callId = reader.sint32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.clientId = reader.bytes();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.retryCount = reader.sint32();
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
            if (!$Object.hasOwnProperty.call(message, "callId"))
                throw $util.ProtocolError("missing required 'callId'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "clientId"))
                throw $util.ProtocolError("missing required 'clientId'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for RpcRequestHeader
         * @function getTypeUrl
         * @memberof hadoop.RpcRequestHeader
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RpcRequestHeader.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.RpcRequestHeader";
        };

        return RpcRequestHeader;
    })();

    hadoop.RpcResponseHeader = (function() {

        /**
         * Properties of a RpcResponseHeader.
         * @typedef {Object} hadoop.RpcResponseHeader.$Properties
         * @property {number} callId RpcResponseHeader callId
         * @property {hadoop.RpcResponseHeader.Status} status RpcResponseHeader status
         * @property {number|null} [serverIpcVersion] RpcResponseHeader serverIpcVersion
         * @property {string|null} [exceptionClassName] RpcResponseHeader exceptionClassName
         * @property {string|null} [errorMessage] RpcResponseHeader errorMessage
         * @property {number|null} [errorDetail] RpcResponseHeader errorDetail
         * @property {Uint8Array|null} [clientId] RpcResponseHeader clientId
         * @property {number|null} [retryCount] RpcResponseHeader retryCount
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RpcResponseHeader.
         * @memberof hadoop
         * @interface IRpcResponseHeader
         * @augments hadoop.RpcResponseHeader.$Properties
         * @deprecated Use hadoop.RpcResponseHeader.$Properties instead.
         */

        /**
         * Shape of a RpcResponseHeader.
         * @typedef {hadoop.RpcResponseHeader.$Properties} hadoop.RpcResponseHeader.$Shape
         */

        /**
         * Constructs a new RpcResponseHeader.
         * @memberof hadoop
         * @classdesc Represents a RpcResponseHeader.
         * @constructor
         * @param {hadoop.RpcResponseHeader.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RpcResponseHeader = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RpcResponseHeader callId.
         * @member {number} callId
         * @memberof hadoop.RpcResponseHeader
         * @instance
         */
        RpcResponseHeader.prototype.callId = 0;

        /**
         * RpcResponseHeader status.
         * @member {hadoop.RpcResponseHeader.Status} status
         * @memberof hadoop.RpcResponseHeader
         * @instance
         */
        RpcResponseHeader.prototype.status = 0;

        /**
         * RpcResponseHeader serverIpcVersion.
         * @member {number} serverIpcVersion
         * @memberof hadoop.RpcResponseHeader
         * @instance
         */
        RpcResponseHeader.prototype.serverIpcVersion = 0;

        /**
         * RpcResponseHeader exceptionClassName.
         * @member {string} exceptionClassName
         * @memberof hadoop.RpcResponseHeader
         * @instance
         */
        RpcResponseHeader.prototype.exceptionClassName = "";

        /**
         * RpcResponseHeader errorMessage.
         * @member {string} errorMessage
         * @memberof hadoop.RpcResponseHeader
         * @instance
         */
        RpcResponseHeader.prototype.errorMessage = "";

        /**
         * RpcResponseHeader errorDetail.
         * @member {number} errorDetail
         * @memberof hadoop.RpcResponseHeader
         * @instance
         */
        RpcResponseHeader.prototype.errorDetail = 0;

        /**
         * RpcResponseHeader clientId.
         * @member {Uint8Array} clientId
         * @memberof hadoop.RpcResponseHeader
         * @instance
         */
        RpcResponseHeader.prototype.clientId = $util.newBuffer([]);

        /**
         * RpcResponseHeader retryCount.
         * @member {number} retryCount
         * @memberof hadoop.RpcResponseHeader
         * @instance
         */
        RpcResponseHeader.prototype.retryCount = -1;

        /**
         * Creates a new RpcResponseHeader instance using the specified properties.
         * @function create
         * @memberof hadoop.RpcResponseHeader
         * @static
         * @param {hadoop.RpcResponseHeader.$Properties=} [properties] Properties to set
         * @returns {hadoop.RpcResponseHeader} RpcResponseHeader instance
         * @type {{
         *   (properties: hadoop.RpcResponseHeader.$Shape): hadoop.RpcResponseHeader & hadoop.RpcResponseHeader.$Shape;
         *   (properties?: hadoop.RpcResponseHeader.$Properties): hadoop.RpcResponseHeader;
         * }}
         */
        RpcResponseHeader.create = function(properties) {
            return new RpcResponseHeader(properties);
        };

        /**
         * Encodes the specified RpcResponseHeader message. Does not implicitly {@link hadoop.RpcResponseHeader.verify|verify} messages.
         * @function encode
         * @memberof hadoop.RpcResponseHeader
         * @static
         * @param {hadoop.RpcResponseHeader.$Properties} message RpcResponseHeader message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RpcResponseHeader.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.callId);
            writer.uint32(/* id 2, wireType 0 =*/16).int32(message.status);
            if (message.serverIpcVersion != null && $Object.hasOwnProperty.call(message, "serverIpcVersion"))
                writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.serverIpcVersion);
            if (message.exceptionClassName != null && $Object.hasOwnProperty.call(message, "exceptionClassName"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.exceptionClassName);
            if (message.errorMessage != null && $Object.hasOwnProperty.call(message, "errorMessage"))
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.errorMessage);
            if (message.errorDetail != null && $Object.hasOwnProperty.call(message, "errorDetail"))
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.errorDetail);
            if (message.clientId != null && $Object.hasOwnProperty.call(message, "clientId"))
                writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.clientId);
            if (message.retryCount != null && $Object.hasOwnProperty.call(message, "retryCount"))
                writer.uint32(/* id 8, wireType 0 =*/64).sint32(message.retryCount);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RpcResponseHeader message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.RpcResponseHeader
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.RpcResponseHeader & hadoop.RpcResponseHeader.$Shape} RpcResponseHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RpcResponseHeader.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.RpcResponseHeader();
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
                        message.callId = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        value = reader.int32();
                        if ($root.hadoop.RpcResponseHeader.Status[value] !== $undefined)
                            message.status = value;
                        else if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.serverIpcVersion = reader.uint32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.exceptionClassName = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.errorMessage = reader.string();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.errorDetail = reader.int32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.clientId = reader.bytes();
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.retryCount = reader.sint32();
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
            if (!$Object.hasOwnProperty.call(message, "callId"))
                throw $util.ProtocolError("missing required 'callId'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "status"))
                throw $util.ProtocolError("missing required 'status'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for RpcResponseHeader
         * @function getTypeUrl
         * @memberof hadoop.RpcResponseHeader
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RpcResponseHeader.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.RpcResponseHeader";
        };

        /**
         * Status enum.
         * @name hadoop.RpcResponseHeader.Status
         * @enum {number}
         * @property {number} SUCCESS=0 SUCCESS value
         * @property {number} ERROR=1 ERROR value
         * @property {number} FATAL=2 FATAL value
         */
        RpcResponseHeader.Status = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SUCCESS"] = 0;
            values[valuesById[1] = "ERROR"] = 1;
            values[valuesById[2] = "FATAL"] = 2;
            return values;
        })();

        return RpcResponseHeader;
    })();

    hadoop.RpcSasl = (function() {

        /**
         * Properties of a RpcSasl.
         * @typedef {Object} hadoop.RpcSasl.$Properties
         * @property {number|null} [version] RpcSasl version
         * @property {hadoop.RpcSasl.State} state RpcSasl state
         * @property {Uint8Array|null} [token] RpcSasl token
         * @property {Array.<hadoop.RpcSasl.Auth.$Properties>|null} [auths] RpcSasl auths
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RpcSasl.
         * @memberof hadoop
         * @interface IRpcSasl
         * @augments hadoop.RpcSasl.$Properties
         * @deprecated Use hadoop.RpcSasl.$Properties instead.
         */

        /**
         * Shape of a RpcSasl.
         * @typedef {hadoop.RpcSasl.$Properties} hadoop.RpcSasl.$Shape
         */

        /**
         * Constructs a new RpcSasl.
         * @memberof hadoop
         * @classdesc Represents a RpcSasl.
         * @constructor
         * @param {hadoop.RpcSasl.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RpcSasl = function (properties) {
            this.auths = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RpcSasl version.
         * @member {number} version
         * @memberof hadoop.RpcSasl
         * @instance
         */
        RpcSasl.prototype.version = 0;

        /**
         * RpcSasl state.
         * @member {hadoop.RpcSasl.State} state
         * @memberof hadoop.RpcSasl
         * @instance
         */
        RpcSasl.prototype.state = 0;

        /**
         * RpcSasl token.
         * @member {Uint8Array} token
         * @memberof hadoop.RpcSasl
         * @instance
         */
        RpcSasl.prototype.token = $util.newBuffer([]);

        /**
         * RpcSasl auths.
         * @member {Array.<hadoop.RpcSasl.Auth.$Properties>} auths
         * @memberof hadoop.RpcSasl
         * @instance
         */
        RpcSasl.prototype.auths = $util.emptyArray;

        /**
         * Creates a new RpcSasl instance using the specified properties.
         * @function create
         * @memberof hadoop.RpcSasl
         * @static
         * @param {hadoop.RpcSasl.$Properties=} [properties] Properties to set
         * @returns {hadoop.RpcSasl} RpcSasl instance
         * @type {{
         *   (properties: hadoop.RpcSasl.$Shape): hadoop.RpcSasl & hadoop.RpcSasl.$Shape;
         *   (properties?: hadoop.RpcSasl.$Properties): hadoop.RpcSasl;
         * }}
         */
        RpcSasl.create = function(properties) {
            return new RpcSasl(properties);
        };

        /**
         * Encodes the specified RpcSasl message. Does not implicitly {@link hadoop.RpcSasl.verify|verify} messages.
         * @function encode
         * @memberof hadoop.RpcSasl
         * @static
         * @param {hadoop.RpcSasl.$Properties} message RpcSasl message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RpcSasl.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
            writer.uint32(/* id 2, wireType 0 =*/16).int32(message.state);
            if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.token);
            if (message.auths != null && message.auths.length)
                for (let i = 0; i < message.auths.length; ++i)
                    $root.hadoop.RpcSasl.Auth.encode(message.auths[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RpcSasl message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.RpcSasl
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.RpcSasl & hadoop.RpcSasl.$Shape} RpcSasl
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RpcSasl.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.RpcSasl();
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
                        message.version = reader.uint32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        value = reader.int32();
                        if ($root.hadoop.RpcSasl.State[value] !== $undefined)
                            message.state = value;
                        else if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.token = reader.bytes();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.auths && message.auths.length))
                            message.auths = [];
                        message.auths.push($root.hadoop.RpcSasl.Auth.decode(reader, reader.size(), $undefined, _depth + 1));
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
            if (!$Object.hasOwnProperty.call(message, "state"))
                throw $util.ProtocolError("missing required 'state'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for RpcSasl
         * @function getTypeUrl
         * @memberof hadoop.RpcSasl
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RpcSasl.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.RpcSasl";
        };

        /**
         * State enum.
         * @name hadoop.RpcSasl.State
         * @enum {number}
         * @property {number} SUCCESS=0 SUCCESS value
         * @property {number} NEGOTIATE=1 NEGOTIATE value
         * @property {number} INITIATE=2 INITIATE value
         * @property {number} CHALLENGE=3 CHALLENGE value
         * @property {number} RESPONSE=4 RESPONSE value
         * @property {number} WRAP=5 WRAP value
         */
        RpcSasl.State = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SUCCESS"] = 0;
            values[valuesById[1] = "NEGOTIATE"] = 1;
            values[valuesById[2] = "INITIATE"] = 2;
            values[valuesById[3] = "CHALLENGE"] = 3;
            values[valuesById[4] = "RESPONSE"] = 4;
            values[valuesById[5] = "WRAP"] = 5;
            return values;
        })();

        RpcSasl.Auth = (function() {

            /**
             * Properties of an Auth.
             * @typedef {Object} hadoop.RpcSasl.Auth.$Properties
             * @property {string} method Auth method
             * @property {string} mechanism Auth mechanism
             * @property {string|null} [protocol] Auth protocol
             * @property {string|null} [serverId] Auth serverId
             * @property {Uint8Array|null} [challenge] Auth challenge
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Auth.
             * @memberof hadoop.RpcSasl
             * @interface IAuth
             * @augments hadoop.RpcSasl.Auth.$Properties
             * @deprecated Use hadoop.RpcSasl.Auth.$Properties instead.
             */

            /**
             * Shape of an Auth.
             * @typedef {hadoop.RpcSasl.Auth.$Properties} hadoop.RpcSasl.Auth.$Shape
             */

            /**
             * Constructs a new Auth.
             * @memberof hadoop.RpcSasl
             * @classdesc Represents an Auth.
             * @constructor
             * @param {hadoop.RpcSasl.Auth.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Auth = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Auth method.
             * @member {string} method
             * @memberof hadoop.RpcSasl.Auth
             * @instance
             */
            Auth.prototype.method = "";

            /**
             * Auth mechanism.
             * @member {string} mechanism
             * @memberof hadoop.RpcSasl.Auth
             * @instance
             */
            Auth.prototype.mechanism = "";

            /**
             * Auth protocol.
             * @member {string} protocol
             * @memberof hadoop.RpcSasl.Auth
             * @instance
             */
            Auth.prototype.protocol = "";

            /**
             * Auth serverId.
             * @member {string} serverId
             * @memberof hadoop.RpcSasl.Auth
             * @instance
             */
            Auth.prototype.serverId = "";

            /**
             * Auth challenge.
             * @member {Uint8Array} challenge
             * @memberof hadoop.RpcSasl.Auth
             * @instance
             */
            Auth.prototype.challenge = $util.newBuffer([]);

            /**
             * Creates a new Auth instance using the specified properties.
             * @function create
             * @memberof hadoop.RpcSasl.Auth
             * @static
             * @param {hadoop.RpcSasl.Auth.$Properties=} [properties] Properties to set
             * @returns {hadoop.RpcSasl.Auth} Auth instance
             * @type {{
             *   (properties: hadoop.RpcSasl.Auth.$Shape): hadoop.RpcSasl.Auth & hadoop.RpcSasl.Auth.$Shape;
             *   (properties?: hadoop.RpcSasl.Auth.$Properties): hadoop.RpcSasl.Auth;
             * }}
             */
            Auth.create = function(properties) {
                return new Auth(properties);
            };

            /**
             * Encodes the specified Auth message. Does not implicitly {@link hadoop.RpcSasl.Auth.verify|verify} messages.
             * @function encode
             * @memberof hadoop.RpcSasl.Auth
             * @static
             * @param {hadoop.RpcSasl.Auth.$Properties} message Auth message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Auth.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.method);
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.mechanism);
                if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.protocol);
                if (message.serverId != null && $Object.hasOwnProperty.call(message, "serverId"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.serverId);
                if (message.challenge != null && $Object.hasOwnProperty.call(message, "challenge"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.challenge);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Auth message from the specified reader or buffer.
             * @function decode
             * @memberof hadoop.RpcSasl.Auth
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hadoop.RpcSasl.Auth & hadoop.RpcSasl.Auth.$Shape} Auth
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Auth.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.hadoop.RpcSasl.Auth();
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
                            message.method = reader.string();
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.mechanism = reader.string();
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.protocol = reader.string();
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.serverId = reader.string();
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.challenge = reader.bytes();
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
                if (!$Object.hasOwnProperty.call(message, "method"))
                    throw $util.ProtocolError("missing required 'method'", { instance: message });
                if (!$Object.hasOwnProperty.call(message, "mechanism"))
                    throw $util.ProtocolError("missing required 'mechanism'", { instance: message });
                return message;
            };

            /**
             * Gets the type url for Auth
             * @function getTypeUrl
             * @memberof hadoop.RpcSasl.Auth
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Auth.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/hadoop.RpcSasl.Auth";
            };

            return Auth;
        })();

        return RpcSasl;
    })();

    hadoop.UserInformation = (function() {

        /**
         * Properties of a UserInformation.
         * @typedef {Object} hadoop.UserInformation.$Properties
         * @property {string|null} [effectiveUser] UserInformation effectiveUser
         * @property {string|null} [realUser] UserInformation realUser
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a UserInformation.
         * @memberof hadoop
         * @interface IUserInformation
         * @augments hadoop.UserInformation.$Properties
         * @deprecated Use hadoop.UserInformation.$Properties instead.
         */

        /**
         * Shape of a UserInformation.
         * @typedef {hadoop.UserInformation.$Properties} hadoop.UserInformation.$Shape
         */

        /**
         * Constructs a new UserInformation.
         * @memberof hadoop
         * @classdesc Represents a UserInformation.
         * @constructor
         * @param {hadoop.UserInformation.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UserInformation = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UserInformation effectiveUser.
         * @member {string} effectiveUser
         * @memberof hadoop.UserInformation
         * @instance
         */
        UserInformation.prototype.effectiveUser = "";

        /**
         * UserInformation realUser.
         * @member {string} realUser
         * @memberof hadoop.UserInformation
         * @instance
         */
        UserInformation.prototype.realUser = "";

        /**
         * Creates a new UserInformation instance using the specified properties.
         * @function create
         * @memberof hadoop.UserInformation
         * @static
         * @param {hadoop.UserInformation.$Properties=} [properties] Properties to set
         * @returns {hadoop.UserInformation} UserInformation instance
         * @type {{
         *   (properties: hadoop.UserInformation.$Shape): hadoop.UserInformation & hadoop.UserInformation.$Shape;
         *   (properties?: hadoop.UserInformation.$Properties): hadoop.UserInformation;
         * }}
         */
        UserInformation.create = function(properties) {
            return new UserInformation(properties);
        };

        /**
         * Encodes the specified UserInformation message. Does not implicitly {@link hadoop.UserInformation.verify|verify} messages.
         * @function encode
         * @memberof hadoop.UserInformation
         * @static
         * @param {hadoop.UserInformation.$Properties} message UserInformation message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UserInformation.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.effectiveUser != null && $Object.hasOwnProperty.call(message, "effectiveUser"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.effectiveUser);
            if (message.realUser != null && $Object.hasOwnProperty.call(message, "realUser"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.realUser);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a UserInformation message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.UserInformation
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.UserInformation & hadoop.UserInformation.$Shape} UserInformation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UserInformation.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.UserInformation();
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
                        message.effectiveUser = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.realUser = reader.string();
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
         * Gets the type url for UserInformation
         * @function getTypeUrl
         * @memberof hadoop.UserInformation
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        UserInformation.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.UserInformation";
        };

        return UserInformation;
    })();

    hadoop.IpcConnectionContext = (function() {

        /**
         * Properties of an IpcConnectionContext.
         * @typedef {Object} hadoop.IpcConnectionContext.$Properties
         * @property {hadoop.UserInformation.$Properties|null} [userInfo] IpcConnectionContext userInfo
         * @property {string|null} [protocol] IpcConnectionContext protocol
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an IpcConnectionContext.
         * @memberof hadoop
         * @interface IIpcConnectionContext
         * @augments hadoop.IpcConnectionContext.$Properties
         * @deprecated Use hadoop.IpcConnectionContext.$Properties instead.
         */

        /**
         * Shape of an IpcConnectionContext.
         * @typedef {hadoop.IpcConnectionContext.$Properties} hadoop.IpcConnectionContext.$Shape
         */

        /**
         * Constructs a new IpcConnectionContext.
         * @memberof hadoop
         * @classdesc Represents an IpcConnectionContext.
         * @constructor
         * @param {hadoop.IpcConnectionContext.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const IpcConnectionContext = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * IpcConnectionContext userInfo.
         * @member {hadoop.UserInformation.$Properties|null|undefined} userInfo
         * @memberof hadoop.IpcConnectionContext
         * @instance
         */
        IpcConnectionContext.prototype.userInfo = null;

        /**
         * IpcConnectionContext protocol.
         * @member {string} protocol
         * @memberof hadoop.IpcConnectionContext
         * @instance
         */
        IpcConnectionContext.prototype.protocol = "";

        /**
         * Creates a new IpcConnectionContext instance using the specified properties.
         * @function create
         * @memberof hadoop.IpcConnectionContext
         * @static
         * @param {hadoop.IpcConnectionContext.$Properties=} [properties] Properties to set
         * @returns {hadoop.IpcConnectionContext} IpcConnectionContext instance
         * @type {{
         *   (properties: hadoop.IpcConnectionContext.$Shape): hadoop.IpcConnectionContext & hadoop.IpcConnectionContext.$Shape;
         *   (properties?: hadoop.IpcConnectionContext.$Properties): hadoop.IpcConnectionContext;
         * }}
         */
        IpcConnectionContext.create = function(properties) {
            return new IpcConnectionContext(properties);
        };

        /**
         * Encodes the specified IpcConnectionContext message. Does not implicitly {@link hadoop.IpcConnectionContext.verify|verify} messages.
         * @function encode
         * @memberof hadoop.IpcConnectionContext
         * @static
         * @param {hadoop.IpcConnectionContext.$Properties} message IpcConnectionContext message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        IpcConnectionContext.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userInfo != null && $Object.hasOwnProperty.call(message, "userInfo"))
                $root.hadoop.UserInformation.encode(message.userInfo, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.protocol);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an IpcConnectionContext message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.IpcConnectionContext
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.IpcConnectionContext & hadoop.IpcConnectionContext.$Shape} IpcConnectionContext
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        IpcConnectionContext.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.IpcConnectionContext();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.userInfo = $root.hadoop.UserInformation.decode(reader, reader.size(), $undefined, _depth + 1, message.userInfo);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.protocol = reader.string();
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
         * Gets the type url for IpcConnectionContext
         * @function getTypeUrl
         * @memberof hadoop.IpcConnectionContext
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        IpcConnectionContext.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.IpcConnectionContext";
        };

        return IpcConnectionContext;
    })();

    hadoop.RequestHeader = (function() {

        /**
         * Properties of a RequestHeader.
         * @typedef {Object} hadoop.RequestHeader.$Properties
         * @property {string} methodName RequestHeader methodName
         * @property {string} protocolName RequestHeader protocolName
         * @property {number|Long} protocolVersion RequestHeader protocolVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RequestHeader.
         * @memberof hadoop
         * @interface IRequestHeader
         * @augments hadoop.RequestHeader.$Properties
         * @deprecated Use hadoop.RequestHeader.$Properties instead.
         */

        /**
         * Shape of a RequestHeader.
         * @typedef {hadoop.RequestHeader.$Properties} hadoop.RequestHeader.$Shape
         */

        /**
         * Constructs a new RequestHeader.
         * @memberof hadoop
         * @classdesc Represents a RequestHeader.
         * @constructor
         * @param {hadoop.RequestHeader.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RequestHeader = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RequestHeader methodName.
         * @member {string} methodName
         * @memberof hadoop.RequestHeader
         * @instance
         */
        RequestHeader.prototype.methodName = "";

        /**
         * RequestHeader protocolName.
         * @member {string} protocolName
         * @memberof hadoop.RequestHeader
         * @instance
         */
        RequestHeader.prototype.protocolName = "";

        /**
         * RequestHeader protocolVersion.
         * @member {number|Long} protocolVersion
         * @memberof hadoop.RequestHeader
         * @instance
         */
        RequestHeader.prototype.protocolVersion = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new RequestHeader instance using the specified properties.
         * @function create
         * @memberof hadoop.RequestHeader
         * @static
         * @param {hadoop.RequestHeader.$Properties=} [properties] Properties to set
         * @returns {hadoop.RequestHeader} RequestHeader instance
         * @type {{
         *   (properties: hadoop.RequestHeader.$Shape): hadoop.RequestHeader & hadoop.RequestHeader.$Shape;
         *   (properties?: hadoop.RequestHeader.$Properties): hadoop.RequestHeader;
         * }}
         */
        RequestHeader.create = function(properties) {
            return new RequestHeader(properties);
        };

        /**
         * Encodes the specified RequestHeader message. Does not implicitly {@link hadoop.RequestHeader.verify|verify} messages.
         * @function encode
         * @memberof hadoop.RequestHeader
         * @static
         * @param {hadoop.RequestHeader.$Properties} message RequestHeader message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RequestHeader.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(/* id 1, wireType 2 =*/10).string(message.methodName);
            writer.uint32(/* id 2, wireType 2 =*/18).string(message.protocolName);
            writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.protocolVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RequestHeader message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.RequestHeader
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.RequestHeader & hadoop.RequestHeader.$Shape} RequestHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RequestHeader.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.RequestHeader();
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
                        message.methodName = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.protocolName = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.protocolVersion = reader.uint64();
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
            if (!$Object.hasOwnProperty.call(message, "methodName"))
                throw $util.ProtocolError("missing required 'methodName'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "protocolName"))
                throw $util.ProtocolError("missing required 'protocolName'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "protocolVersion"))
                throw $util.ProtocolError("missing required 'protocolVersion'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for RequestHeader
         * @function getTypeUrl
         * @memberof hadoop.RequestHeader
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RequestHeader.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.RequestHeader";
        };

        return RequestHeader;
    })();

    hadoop.Token = (function() {

        /**
         * Properties of a Token.
         * @typedef {Object} hadoop.Token.$Properties
         * @property {Uint8Array} identifier Token identifier
         * @property {Uint8Array} password Token password
         * @property {string} kind Token kind
         * @property {string} service Token service
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Token.
         * @memberof hadoop
         * @interface IToken
         * @augments hadoop.Token.$Properties
         * @deprecated Use hadoop.Token.$Properties instead.
         */

        /**
         * Shape of a Token.
         * @typedef {hadoop.Token.$Properties} hadoop.Token.$Shape
         */

        /**
         * Constructs a new Token.
         * @memberof hadoop
         * @classdesc Represents a Token.
         * @constructor
         * @param {hadoop.Token.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Token = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Token identifier.
         * @member {Uint8Array} identifier
         * @memberof hadoop.Token
         * @instance
         */
        Token.prototype.identifier = $util.newBuffer([]);

        /**
         * Token password.
         * @member {Uint8Array} password
         * @memberof hadoop.Token
         * @instance
         */
        Token.prototype.password = $util.newBuffer([]);

        /**
         * Token kind.
         * @member {string} kind
         * @memberof hadoop.Token
         * @instance
         */
        Token.prototype.kind = "";

        /**
         * Token service.
         * @member {string} service
         * @memberof hadoop.Token
         * @instance
         */
        Token.prototype.service = "";

        /**
         * Creates a new Token instance using the specified properties.
         * @function create
         * @memberof hadoop.Token
         * @static
         * @param {hadoop.Token.$Properties=} [properties] Properties to set
         * @returns {hadoop.Token} Token instance
         * @type {{
         *   (properties: hadoop.Token.$Shape): hadoop.Token & hadoop.Token.$Shape;
         *   (properties?: hadoop.Token.$Properties): hadoop.Token;
         * }}
         */
        Token.create = function(properties) {
            return new Token(properties);
        };

        /**
         * Encodes the specified Token message. Does not implicitly {@link hadoop.Token.verify|verify} messages.
         * @function encode
         * @memberof hadoop.Token
         * @static
         * @param {hadoop.Token.$Properties} message Token message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Token.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.identifier);
            writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.password);
            writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
            writer.uint32(/* id 4, wireType 2 =*/34).string(message.service);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Token message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.Token
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.Token & hadoop.Token.$Shape} Token
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Token.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.Token();
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
                        message.identifier = reader.bytes();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.password = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.kind = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.service = reader.string();
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
            if (!$Object.hasOwnProperty.call(message, "identifier"))
                throw $util.ProtocolError("missing required 'identifier'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "password"))
                throw $util.ProtocolError("missing required 'password'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "kind"))
                throw $util.ProtocolError("missing required 'kind'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "service"))
                throw $util.ProtocolError("missing required 'service'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for Token
         * @function getTypeUrl
         * @memberof hadoop.Token
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Token.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.Token";
        };

        return Token;
    })();

    hadoop.CredentialsKV = (function() {

        /**
         * Properties of a CredentialsKV.
         * @typedef {Object} hadoop.CredentialsKV.$Properties
         * @property {string} alias CredentialsKV alias
         * @property {hadoop.Token.$Properties|null} [token] CredentialsKV token
         * @property {Uint8Array|null} [secret] CredentialsKV secret
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CredentialsKV.
         * @memberof hadoop
         * @interface ICredentialsKV
         * @augments hadoop.CredentialsKV.$Properties
         * @deprecated Use hadoop.CredentialsKV.$Properties instead.
         */

        /**
         * Shape of a CredentialsKV.
         * @typedef {hadoop.CredentialsKV.$Properties} hadoop.CredentialsKV.$Shape
         */

        /**
         * Constructs a new CredentialsKV.
         * @memberof hadoop
         * @classdesc Represents a CredentialsKV.
         * @constructor
         * @param {hadoop.CredentialsKV.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CredentialsKV = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CredentialsKV alias.
         * @member {string} alias
         * @memberof hadoop.CredentialsKV
         * @instance
         */
        CredentialsKV.prototype.alias = "";

        /**
         * CredentialsKV token.
         * @member {hadoop.Token.$Properties|null|undefined} token
         * @memberof hadoop.CredentialsKV
         * @instance
         */
        CredentialsKV.prototype.token = null;

        /**
         * CredentialsKV secret.
         * @member {Uint8Array} secret
         * @memberof hadoop.CredentialsKV
         * @instance
         */
        CredentialsKV.prototype.secret = $util.newBuffer([]);

        /**
         * Creates a new CredentialsKV instance using the specified properties.
         * @function create
         * @memberof hadoop.CredentialsKV
         * @static
         * @param {hadoop.CredentialsKV.$Properties=} [properties] Properties to set
         * @returns {hadoop.CredentialsKV} CredentialsKV instance
         * @type {{
         *   (properties: hadoop.CredentialsKV.$Shape): hadoop.CredentialsKV & hadoop.CredentialsKV.$Shape;
         *   (properties?: hadoop.CredentialsKV.$Properties): hadoop.CredentialsKV;
         * }}
         */
        CredentialsKV.create = function(properties) {
            return new CredentialsKV(properties);
        };

        /**
         * Encodes the specified CredentialsKV message. Does not implicitly {@link hadoop.CredentialsKV.verify|verify} messages.
         * @function encode
         * @memberof hadoop.CredentialsKV
         * @static
         * @param {hadoop.CredentialsKV.$Properties} message CredentialsKV message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CredentialsKV.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(/* id 1, wireType 2 =*/10).string(message.alias);
            if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                $root.hadoop.Token.encode(message.token, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.secret != null && $Object.hasOwnProperty.call(message, "secret"))
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.secret);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CredentialsKV message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.CredentialsKV
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.CredentialsKV & hadoop.CredentialsKV.$Shape} CredentialsKV
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CredentialsKV.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.CredentialsKV();
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
                        message.alias = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.token = $root.hadoop.Token.decode(reader, reader.size(), $undefined, _depth + 1, message.token);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.secret = reader.bytes();
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
            if (!$Object.hasOwnProperty.call(message, "alias"))
                throw $util.ProtocolError("missing required 'alias'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for CredentialsKV
         * @function getTypeUrl
         * @memberof hadoop.CredentialsKV
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        CredentialsKV.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.CredentialsKV";
        };

        return CredentialsKV;
    })();

    hadoop.Credentials = (function() {

        /**
         * Properties of a Credentials.
         * @typedef {Object} hadoop.Credentials.$Properties
         * @property {Array.<hadoop.CredentialsKV.$Properties>|null} [tokens] Credentials tokens
         * @property {Array.<hadoop.CredentialsKV.$Properties>|null} [secrets] Credentials secrets
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Credentials.
         * @memberof hadoop
         * @interface ICredentials
         * @augments hadoop.Credentials.$Properties
         * @deprecated Use hadoop.Credentials.$Properties instead.
         */

        /**
         * Shape of a Credentials.
         * @typedef {hadoop.Credentials.$Properties} hadoop.Credentials.$Shape
         */

        /**
         * Constructs a new Credentials.
         * @memberof hadoop
         * @classdesc Represents a Credentials.
         * @constructor
         * @param {hadoop.Credentials.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Credentials = function (properties) {
            this.tokens = [];
            this.secrets = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Credentials tokens.
         * @member {Array.<hadoop.CredentialsKV.$Properties>} tokens
         * @memberof hadoop.Credentials
         * @instance
         */
        Credentials.prototype.tokens = $util.emptyArray;

        /**
         * Credentials secrets.
         * @member {Array.<hadoop.CredentialsKV.$Properties>} secrets
         * @memberof hadoop.Credentials
         * @instance
         */
        Credentials.prototype.secrets = $util.emptyArray;

        /**
         * Creates a new Credentials instance using the specified properties.
         * @function create
         * @memberof hadoop.Credentials
         * @static
         * @param {hadoop.Credentials.$Properties=} [properties] Properties to set
         * @returns {hadoop.Credentials} Credentials instance
         * @type {{
         *   (properties: hadoop.Credentials.$Shape): hadoop.Credentials & hadoop.Credentials.$Shape;
         *   (properties?: hadoop.Credentials.$Properties): hadoop.Credentials;
         * }}
         */
        Credentials.create = function(properties) {
            return new Credentials(properties);
        };

        /**
         * Encodes the specified Credentials message. Does not implicitly {@link hadoop.Credentials.verify|verify} messages.
         * @function encode
         * @memberof hadoop.Credentials
         * @static
         * @param {hadoop.Credentials.$Properties} message Credentials message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Credentials.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tokens != null && message.tokens.length)
                for (let i = 0; i < message.tokens.length; ++i)
                    $root.hadoop.CredentialsKV.encode(message.tokens[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.secrets != null && message.secrets.length)
                for (let i = 0; i < message.secrets.length; ++i)
                    $root.hadoop.CredentialsKV.encode(message.secrets[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Credentials message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.Credentials
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.Credentials & hadoop.Credentials.$Shape} Credentials
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Credentials.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.Credentials();
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
                        if (!(message.tokens && message.tokens.length))
                            message.tokens = [];
                        message.tokens.push($root.hadoop.CredentialsKV.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.secrets && message.secrets.length))
                            message.secrets = [];
                        message.secrets.push($root.hadoop.CredentialsKV.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for Credentials
         * @function getTypeUrl
         * @memberof hadoop.Credentials
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Credentials.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.Credentials";
        };

        return Credentials;
    })();

    hadoop.ApplicationId = (function() {

        /**
         * Properties of an ApplicationId.
         * @typedef {Object} hadoop.ApplicationId.$Properties
         * @property {number|null} [id] ApplicationId id
         * @property {number|Long|null} [clusterTimestamp] ApplicationId clusterTimestamp
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ApplicationId.
         * @memberof hadoop
         * @interface IApplicationId
         * @augments hadoop.ApplicationId.$Properties
         * @deprecated Use hadoop.ApplicationId.$Properties instead.
         */

        /**
         * Shape of an ApplicationId.
         * @typedef {hadoop.ApplicationId.$Properties} hadoop.ApplicationId.$Shape
         */

        /**
         * Constructs a new ApplicationId.
         * @memberof hadoop
         * @classdesc Represents an ApplicationId.
         * @constructor
         * @param {hadoop.ApplicationId.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ApplicationId = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ApplicationId id.
         * @member {number} id
         * @memberof hadoop.ApplicationId
         * @instance
         */
        ApplicationId.prototype.id = 0;

        /**
         * ApplicationId clusterTimestamp.
         * @member {number|Long} clusterTimestamp
         * @memberof hadoop.ApplicationId
         * @instance
         */
        ApplicationId.prototype.clusterTimestamp = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ApplicationId instance using the specified properties.
         * @function create
         * @memberof hadoop.ApplicationId
         * @static
         * @param {hadoop.ApplicationId.$Properties=} [properties] Properties to set
         * @returns {hadoop.ApplicationId} ApplicationId instance
         * @type {{
         *   (properties: hadoop.ApplicationId.$Shape): hadoop.ApplicationId & hadoop.ApplicationId.$Shape;
         *   (properties?: hadoop.ApplicationId.$Properties): hadoop.ApplicationId;
         * }}
         */
        ApplicationId.create = function(properties) {
            return new ApplicationId(properties);
        };

        /**
         * Encodes the specified ApplicationId message. Does not implicitly {@link hadoop.ApplicationId.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ApplicationId
         * @static
         * @param {hadoop.ApplicationId.$Properties} message ApplicationId message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ApplicationId.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.id);
            if (message.clusterTimestamp != null && $Object.hasOwnProperty.call(message, "clusterTimestamp"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.clusterTimestamp);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ApplicationId message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ApplicationId
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ApplicationId & hadoop.ApplicationId.$Shape} ApplicationId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ApplicationId.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ApplicationId();
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
                        message.id = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.clusterTimestamp = reader.int64();
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
         * Gets the type url for ApplicationId
         * @function getTypeUrl
         * @memberof hadoop.ApplicationId
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ApplicationId.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ApplicationId";
        };

        return ApplicationId;
    })();

    hadoop.ApplicationAttemptId = (function() {

        /**
         * Properties of an ApplicationAttemptId.
         * @typedef {Object} hadoop.ApplicationAttemptId.$Properties
         * @property {hadoop.ApplicationId.$Properties|null} [applicationId] ApplicationAttemptId applicationId
         * @property {number|null} [attemptId] ApplicationAttemptId attemptId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ApplicationAttemptId.
         * @memberof hadoop
         * @interface IApplicationAttemptId
         * @augments hadoop.ApplicationAttemptId.$Properties
         * @deprecated Use hadoop.ApplicationAttemptId.$Properties instead.
         */

        /**
         * Shape of an ApplicationAttemptId.
         * @typedef {hadoop.ApplicationAttemptId.$Properties} hadoop.ApplicationAttemptId.$Shape
         */

        /**
         * Constructs a new ApplicationAttemptId.
         * @memberof hadoop
         * @classdesc Represents an ApplicationAttemptId.
         * @constructor
         * @param {hadoop.ApplicationAttemptId.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ApplicationAttemptId = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ApplicationAttemptId applicationId.
         * @member {hadoop.ApplicationId.$Properties|null|undefined} applicationId
         * @memberof hadoop.ApplicationAttemptId
         * @instance
         */
        ApplicationAttemptId.prototype.applicationId = null;

        /**
         * ApplicationAttemptId attemptId.
         * @member {number} attemptId
         * @memberof hadoop.ApplicationAttemptId
         * @instance
         */
        ApplicationAttemptId.prototype.attemptId = 0;

        /**
         * Creates a new ApplicationAttemptId instance using the specified properties.
         * @function create
         * @memberof hadoop.ApplicationAttemptId
         * @static
         * @param {hadoop.ApplicationAttemptId.$Properties=} [properties] Properties to set
         * @returns {hadoop.ApplicationAttemptId} ApplicationAttemptId instance
         * @type {{
         *   (properties: hadoop.ApplicationAttemptId.$Shape): hadoop.ApplicationAttemptId & hadoop.ApplicationAttemptId.$Shape;
         *   (properties?: hadoop.ApplicationAttemptId.$Properties): hadoop.ApplicationAttemptId;
         * }}
         */
        ApplicationAttemptId.create = function(properties) {
            return new ApplicationAttemptId(properties);
        };

        /**
         * Encodes the specified ApplicationAttemptId message. Does not implicitly {@link hadoop.ApplicationAttemptId.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ApplicationAttemptId
         * @static
         * @param {hadoop.ApplicationAttemptId.$Properties} message ApplicationAttemptId message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ApplicationAttemptId.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.applicationId != null && $Object.hasOwnProperty.call(message, "applicationId"))
                $root.hadoop.ApplicationId.encode(message.applicationId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.attemptId != null && $Object.hasOwnProperty.call(message, "attemptId"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.attemptId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ApplicationAttemptId message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ApplicationAttemptId
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ApplicationAttemptId & hadoop.ApplicationAttemptId.$Shape} ApplicationAttemptId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ApplicationAttemptId.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ApplicationAttemptId();
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
                        message.applicationId = $root.hadoop.ApplicationId.decode(reader, reader.size(), $undefined, _depth + 1, message.applicationId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.attemptId = reader.int32();
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
         * Gets the type url for ApplicationAttemptId
         * @function getTypeUrl
         * @memberof hadoop.ApplicationAttemptId
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ApplicationAttemptId.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ApplicationAttemptId";
        };

        return ApplicationAttemptId;
    })();

    hadoop.ContainerId = (function() {

        /**
         * Properties of a ContainerId.
         * @typedef {Object} hadoop.ContainerId.$Properties
         * @property {hadoop.ApplicationId.$Properties|null} [applicationId] ContainerId applicationId
         * @property {hadoop.ApplicationAttemptId.$Properties|null} [applicationAttemptId] ContainerId applicationAttemptId
         * @property {number|Long|null} [id] ContainerId id
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ContainerId.
         * @memberof hadoop
         * @interface IContainerId
         * @augments hadoop.ContainerId.$Properties
         * @deprecated Use hadoop.ContainerId.$Properties instead.
         */

        /**
         * Shape of a ContainerId.
         * @typedef {hadoop.ContainerId.$Properties} hadoop.ContainerId.$Shape
         */

        /**
         * Constructs a new ContainerId.
         * @memberof hadoop
         * @classdesc Represents a ContainerId.
         * @constructor
         * @param {hadoop.ContainerId.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ContainerId = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ContainerId applicationId.
         * @member {hadoop.ApplicationId.$Properties|null|undefined} applicationId
         * @memberof hadoop.ContainerId
         * @instance
         */
        ContainerId.prototype.applicationId = null;

        /**
         * ContainerId applicationAttemptId.
         * @member {hadoop.ApplicationAttemptId.$Properties|null|undefined} applicationAttemptId
         * @memberof hadoop.ContainerId
         * @instance
         */
        ContainerId.prototype.applicationAttemptId = null;

        /**
         * ContainerId id.
         * @member {number|Long} id
         * @memberof hadoop.ContainerId
         * @instance
         */
        ContainerId.prototype.id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ContainerId instance using the specified properties.
         * @function create
         * @memberof hadoop.ContainerId
         * @static
         * @param {hadoop.ContainerId.$Properties=} [properties] Properties to set
         * @returns {hadoop.ContainerId} ContainerId instance
         * @type {{
         *   (properties: hadoop.ContainerId.$Shape): hadoop.ContainerId & hadoop.ContainerId.$Shape;
         *   (properties?: hadoop.ContainerId.$Properties): hadoop.ContainerId;
         * }}
         */
        ContainerId.create = function(properties) {
            return new ContainerId(properties);
        };

        /**
         * Encodes the specified ContainerId message. Does not implicitly {@link hadoop.ContainerId.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ContainerId
         * @static
         * @param {hadoop.ContainerId.$Properties} message ContainerId message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ContainerId.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.applicationId != null && $Object.hasOwnProperty.call(message, "applicationId"))
                $root.hadoop.ApplicationId.encode(message.applicationId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.applicationAttemptId != null && $Object.hasOwnProperty.call(message, "applicationAttemptId"))
                $root.hadoop.ApplicationAttemptId.encode(message.applicationAttemptId, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.id);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ContainerId message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ContainerId
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ContainerId & hadoop.ContainerId.$Shape} ContainerId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ContainerId.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ContainerId();
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
                        message.applicationId = $root.hadoop.ApplicationId.decode(reader, reader.size(), $undefined, _depth + 1, message.applicationId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.applicationAttemptId = $root.hadoop.ApplicationAttemptId.decode(reader, reader.size(), $undefined, _depth + 1, message.applicationAttemptId);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.int64();
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
         * Gets the type url for ContainerId
         * @function getTypeUrl
         * @memberof hadoop.ContainerId
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ContainerId.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ContainerId";
        };

        return ContainerId;
    })();

    hadoop.StringString = (function() {

        /**
         * Properties of a StringString.
         * @typedef {Object} hadoop.StringString.$Properties
         * @property {string|null} [key] StringString key
         * @property {string|null} [value] StringString value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StringString.
         * @memberof hadoop
         * @interface IStringString
         * @augments hadoop.StringString.$Properties
         * @deprecated Use hadoop.StringString.$Properties instead.
         */

        /**
         * Shape of a StringString.
         * @typedef {hadoop.StringString.$Properties} hadoop.StringString.$Shape
         */

        /**
         * Constructs a new StringString.
         * @memberof hadoop
         * @classdesc Represents a StringString.
         * @constructor
         * @param {hadoop.StringString.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StringString = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StringString key.
         * @member {string} key
         * @memberof hadoop.StringString
         * @instance
         */
        StringString.prototype.key = "";

        /**
         * StringString value.
         * @member {string} value
         * @memberof hadoop.StringString
         * @instance
         */
        StringString.prototype.value = "";

        /**
         * Creates a new StringString instance using the specified properties.
         * @function create
         * @memberof hadoop.StringString
         * @static
         * @param {hadoop.StringString.$Properties=} [properties] Properties to set
         * @returns {hadoop.StringString} StringString instance
         * @type {{
         *   (properties: hadoop.StringString.$Shape): hadoop.StringString & hadoop.StringString.$Shape;
         *   (properties?: hadoop.StringString.$Properties): hadoop.StringString;
         * }}
         */
        StringString.create = function(properties) {
            return new StringString(properties);
        };

        /**
         * Encodes the specified StringString message. Does not implicitly {@link hadoop.StringString.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StringString
         * @static
         * @param {hadoop.StringString.$Properties} message StringString message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StringString.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StringString message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StringString
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StringString & hadoop.StringString.$Shape} StringString
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StringString.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StringString();
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
                        message.key = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = reader.string();
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
         * Gets the type url for StringString
         * @function getTypeUrl
         * @memberof hadoop.StringString
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StringString.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StringString";
        };

        return StringString;
    })();

    hadoop.StringBytes = (function() {

        /**
         * Properties of a StringBytes.
         * @typedef {Object} hadoop.StringBytes.$Properties
         * @property {string|null} [key] StringBytes key
         * @property {Uint8Array|null} [value] StringBytes value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StringBytes.
         * @memberof hadoop
         * @interface IStringBytes
         * @augments hadoop.StringBytes.$Properties
         * @deprecated Use hadoop.StringBytes.$Properties instead.
         */

        /**
         * Shape of a StringBytes.
         * @typedef {hadoop.StringBytes.$Properties} hadoop.StringBytes.$Shape
         */

        /**
         * Constructs a new StringBytes.
         * @memberof hadoop
         * @classdesc Represents a StringBytes.
         * @constructor
         * @param {hadoop.StringBytes.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StringBytes = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StringBytes key.
         * @member {string} key
         * @memberof hadoop.StringBytes
         * @instance
         */
        StringBytes.prototype.key = "";

        /**
         * StringBytes value.
         * @member {Uint8Array} value
         * @memberof hadoop.StringBytes
         * @instance
         */
        StringBytes.prototype.value = $util.newBuffer([]);

        /**
         * Creates a new StringBytes instance using the specified properties.
         * @function create
         * @memberof hadoop.StringBytes
         * @static
         * @param {hadoop.StringBytes.$Properties=} [properties] Properties to set
         * @returns {hadoop.StringBytes} StringBytes instance
         * @type {{
         *   (properties: hadoop.StringBytes.$Shape): hadoop.StringBytes & hadoop.StringBytes.$Shape;
         *   (properties?: hadoop.StringBytes.$Properties): hadoop.StringBytes;
         * }}
         */
        StringBytes.create = function(properties) {
            return new StringBytes(properties);
        };

        /**
         * Encodes the specified StringBytes message. Does not implicitly {@link hadoop.StringBytes.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StringBytes
         * @static
         * @param {hadoop.StringBytes.$Properties} message StringBytes message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StringBytes.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StringBytes message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StringBytes
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StringBytes & hadoop.StringBytes.$Shape} StringBytes
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StringBytes.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StringBytes();
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
                        message.key = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = reader.bytes();
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
         * Gets the type url for StringBytes
         * @function getTypeUrl
         * @memberof hadoop.StringBytes
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StringBytes.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StringBytes";
        };

        return StringBytes;
    })();

    hadoop.ResourceInformation = (function() {

        /**
         * Properties of a ResourceInformation.
         * @typedef {Object} hadoop.ResourceInformation.$Properties
         * @property {string} key ResourceInformation key
         * @property {number|Long|null} [value] ResourceInformation value
         * @property {string|null} [units] ResourceInformation units
         * @property {number|null} [type] ResourceInformation type
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceInformation.
         * @memberof hadoop
         * @interface IResourceInformation
         * @augments hadoop.ResourceInformation.$Properties
         * @deprecated Use hadoop.ResourceInformation.$Properties instead.
         */

        /**
         * Shape of a ResourceInformation.
         * @typedef {hadoop.ResourceInformation.$Properties} hadoop.ResourceInformation.$Shape
         */

        /**
         * Constructs a new ResourceInformation.
         * @memberof hadoop
         * @classdesc Represents a ResourceInformation.
         * @constructor
         * @param {hadoop.ResourceInformation.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceInformation = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResourceInformation key.
         * @member {string} key
         * @memberof hadoop.ResourceInformation
         * @instance
         */
        ResourceInformation.prototype.key = "";

        /**
         * ResourceInformation value.
         * @member {number|Long} value
         * @memberof hadoop.ResourceInformation
         * @instance
         */
        ResourceInformation.prototype.value = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * ResourceInformation units.
         * @member {string} units
         * @memberof hadoop.ResourceInformation
         * @instance
         */
        ResourceInformation.prototype.units = "";

        /**
         * ResourceInformation type.
         * @member {number} type
         * @memberof hadoop.ResourceInformation
         * @instance
         */
        ResourceInformation.prototype.type = 0;

        /**
         * Creates a new ResourceInformation instance using the specified properties.
         * @function create
         * @memberof hadoop.ResourceInformation
         * @static
         * @param {hadoop.ResourceInformation.$Properties=} [properties] Properties to set
         * @returns {hadoop.ResourceInformation} ResourceInformation instance
         * @type {{
         *   (properties: hadoop.ResourceInformation.$Shape): hadoop.ResourceInformation & hadoop.ResourceInformation.$Shape;
         *   (properties?: hadoop.ResourceInformation.$Properties): hadoop.ResourceInformation;
         * }}
         */
        ResourceInformation.create = function(properties) {
            return new ResourceInformation(properties);
        };

        /**
         * Encodes the specified ResourceInformation message. Does not implicitly {@link hadoop.ResourceInformation.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ResourceInformation
         * @static
         * @param {hadoop.ResourceInformation.$Properties} message ResourceInformation message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceInformation.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.value);
            if (message.units != null && $Object.hasOwnProperty.call(message, "units"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.units);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.type);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResourceInformation message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ResourceInformation
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ResourceInformation & hadoop.ResourceInformation.$Shape} ResourceInformation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceInformation.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ResourceInformation();
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
                        message.key = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.value = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.units = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.type = reader.int32();
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
            if (!$Object.hasOwnProperty.call(message, "key"))
                throw $util.ProtocolError("missing required 'key'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for ResourceInformation
         * @function getTypeUrl
         * @memberof hadoop.ResourceInformation
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ResourceInformation.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ResourceInformation";
        };

        return ResourceInformation;
    })();

    hadoop.ResourceTypeInfo = (function() {

        /**
         * Properties of a ResourceTypeInfo.
         * @typedef {Object} hadoop.ResourceTypeInfo.$Properties
         * @property {string} name ResourceTypeInfo name
         * @property {string|null} [units] ResourceTypeInfo units
         * @property {number|null} [type] ResourceTypeInfo type
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceTypeInfo.
         * @memberof hadoop
         * @interface IResourceTypeInfo
         * @augments hadoop.ResourceTypeInfo.$Properties
         * @deprecated Use hadoop.ResourceTypeInfo.$Properties instead.
         */

        /**
         * Shape of a ResourceTypeInfo.
         * @typedef {hadoop.ResourceTypeInfo.$Properties} hadoop.ResourceTypeInfo.$Shape
         */

        /**
         * Constructs a new ResourceTypeInfo.
         * @memberof hadoop
         * @classdesc Represents a ResourceTypeInfo.
         * @constructor
         * @param {hadoop.ResourceTypeInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceTypeInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResourceTypeInfo name.
         * @member {string} name
         * @memberof hadoop.ResourceTypeInfo
         * @instance
         */
        ResourceTypeInfo.prototype.name = "";

        /**
         * ResourceTypeInfo units.
         * @member {string} units
         * @memberof hadoop.ResourceTypeInfo
         * @instance
         */
        ResourceTypeInfo.prototype.units = "";

        /**
         * ResourceTypeInfo type.
         * @member {number} type
         * @memberof hadoop.ResourceTypeInfo
         * @instance
         */
        ResourceTypeInfo.prototype.type = 0;

        /**
         * Creates a new ResourceTypeInfo instance using the specified properties.
         * @function create
         * @memberof hadoop.ResourceTypeInfo
         * @static
         * @param {hadoop.ResourceTypeInfo.$Properties=} [properties] Properties to set
         * @returns {hadoop.ResourceTypeInfo} ResourceTypeInfo instance
         * @type {{
         *   (properties: hadoop.ResourceTypeInfo.$Shape): hadoop.ResourceTypeInfo & hadoop.ResourceTypeInfo.$Shape;
         *   (properties?: hadoop.ResourceTypeInfo.$Properties): hadoop.ResourceTypeInfo;
         * }}
         */
        ResourceTypeInfo.create = function(properties) {
            return new ResourceTypeInfo(properties);
        };

        /**
         * Encodes the specified ResourceTypeInfo message. Does not implicitly {@link hadoop.ResourceTypeInfo.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ResourceTypeInfo
         * @static
         * @param {hadoop.ResourceTypeInfo.$Properties} message ResourceTypeInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceTypeInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.units != null && $Object.hasOwnProperty.call(message, "units"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.units);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.type);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResourceTypeInfo message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ResourceTypeInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ResourceTypeInfo & hadoop.ResourceTypeInfo.$Shape} ResourceTypeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceTypeInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ResourceTypeInfo();
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
                        message.name = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.units = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.type = reader.int32();
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
            if (!$Object.hasOwnProperty.call(message, "name"))
                throw $util.ProtocolError("missing required 'name'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for ResourceTypeInfo
         * @function getTypeUrl
         * @memberof hadoop.ResourceTypeInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ResourceTypeInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ResourceTypeInfo";
        };

        return ResourceTypeInfo;
    })();

    hadoop.Resource = (function() {

        /**
         * Properties of a Resource.
         * @typedef {Object} hadoop.Resource.$Properties
         * @property {number|Long|null} [memoryMb] Resource memoryMb
         * @property {number|null} [virtualCores] Resource virtualCores
         * @property {Array.<hadoop.ResourceInformation.$Properties>|null} [more] Resource more
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Resource.
         * @memberof hadoop
         * @interface IResource
         * @augments hadoop.Resource.$Properties
         * @deprecated Use hadoop.Resource.$Properties instead.
         */

        /**
         * Shape of a Resource.
         * @typedef {hadoop.Resource.$Properties} hadoop.Resource.$Shape
         */

        /**
         * Constructs a new Resource.
         * @memberof hadoop
         * @classdesc Represents a Resource.
         * @constructor
         * @param {hadoop.Resource.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Resource = function (properties) {
            this.more = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Resource memoryMb.
         * @member {number|Long} memoryMb
         * @memberof hadoop.Resource
         * @instance
         */
        Resource.prototype.memoryMb = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Resource virtualCores.
         * @member {number} virtualCores
         * @memberof hadoop.Resource
         * @instance
         */
        Resource.prototype.virtualCores = 0;

        /**
         * Resource more.
         * @member {Array.<hadoop.ResourceInformation.$Properties>} more
         * @memberof hadoop.Resource
         * @instance
         */
        Resource.prototype.more = $util.emptyArray;

        /**
         * Creates a new Resource instance using the specified properties.
         * @function create
         * @memberof hadoop.Resource
         * @static
         * @param {hadoop.Resource.$Properties=} [properties] Properties to set
         * @returns {hadoop.Resource} Resource instance
         * @type {{
         *   (properties: hadoop.Resource.$Shape): hadoop.Resource & hadoop.Resource.$Shape;
         *   (properties?: hadoop.Resource.$Properties): hadoop.Resource;
         * }}
         */
        Resource.create = function(properties) {
            return new Resource(properties);
        };

        /**
         * Encodes the specified Resource message. Does not implicitly {@link hadoop.Resource.verify|verify} messages.
         * @function encode
         * @memberof hadoop.Resource
         * @static
         * @param {hadoop.Resource.$Properties} message Resource message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Resource.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.memoryMb != null && $Object.hasOwnProperty.call(message, "memoryMb"))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.memoryMb);
            if (message.virtualCores != null && $Object.hasOwnProperty.call(message, "virtualCores"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.virtualCores);
            if (message.more != null && message.more.length)
                for (let i = 0; i < message.more.length; ++i)
                    $root.hadoop.ResourceInformation.encode(message.more[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Resource message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.Resource
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.Resource & hadoop.Resource.$Shape} Resource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Resource.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.Resource();
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
                        message.memoryMb = reader.int64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.virtualCores = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.more && message.more.length))
                            message.more = [];
                        message.more.push($root.hadoop.ResourceInformation.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for Resource
         * @function getTypeUrl
         * @memberof hadoop.Resource
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Resource.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.Resource";
        };

        return Resource;
    })();

    hadoop.Priority = (function() {

        /**
         * Properties of a Priority.
         * @typedef {Object} hadoop.Priority.$Properties
         * @property {number|null} [priority] Priority priority
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Priority.
         * @memberof hadoop
         * @interface IPriority
         * @augments hadoop.Priority.$Properties
         * @deprecated Use hadoop.Priority.$Properties instead.
         */

        /**
         * Shape of a Priority.
         * @typedef {hadoop.Priority.$Properties} hadoop.Priority.$Shape
         */

        /**
         * Constructs a new Priority.
         * @memberof hadoop
         * @classdesc Represents a Priority.
         * @constructor
         * @param {hadoop.Priority.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Priority = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Priority priority.
         * @member {number} priority
         * @memberof hadoop.Priority
         * @instance
         */
        Priority.prototype.priority = 0;

        /**
         * Creates a new Priority instance using the specified properties.
         * @function create
         * @memberof hadoop.Priority
         * @static
         * @param {hadoop.Priority.$Properties=} [properties] Properties to set
         * @returns {hadoop.Priority} Priority instance
         * @type {{
         *   (properties: hadoop.Priority.$Shape): hadoop.Priority & hadoop.Priority.$Shape;
         *   (properties?: hadoop.Priority.$Properties): hadoop.Priority;
         * }}
         */
        Priority.create = function(properties) {
            return new Priority(properties);
        };

        /**
         * Encodes the specified Priority message. Does not implicitly {@link hadoop.Priority.verify|verify} messages.
         * @function encode
         * @memberof hadoop.Priority
         * @static
         * @param {hadoop.Priority.$Properties} message Priority message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Priority.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.priority);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Priority message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.Priority
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.Priority & hadoop.Priority.$Shape} Priority
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Priority.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.Priority();
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
                        message.priority = reader.int32();
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
         * Gets the type url for Priority
         * @function getTypeUrl
         * @memberof hadoop.Priority
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Priority.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.Priority";
        };

        return Priority;
    })();

    hadoop.NodeId = (function() {

        /**
         * Properties of a NodeId.
         * @typedef {Object} hadoop.NodeId.$Properties
         * @property {string|null} [host] NodeId host
         * @property {number|null} [port] NodeId port
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeId.
         * @memberof hadoop
         * @interface INodeId
         * @augments hadoop.NodeId.$Properties
         * @deprecated Use hadoop.NodeId.$Properties instead.
         */

        /**
         * Shape of a NodeId.
         * @typedef {hadoop.NodeId.$Properties} hadoop.NodeId.$Shape
         */

        /**
         * Constructs a new NodeId.
         * @memberof hadoop
         * @classdesc Represents a NodeId.
         * @constructor
         * @param {hadoop.NodeId.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeId = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeId host.
         * @member {string} host
         * @memberof hadoop.NodeId
         * @instance
         */
        NodeId.prototype.host = "";

        /**
         * NodeId port.
         * @member {number} port
         * @memberof hadoop.NodeId
         * @instance
         */
        NodeId.prototype.port = 0;

        /**
         * Creates a new NodeId instance using the specified properties.
         * @function create
         * @memberof hadoop.NodeId
         * @static
         * @param {hadoop.NodeId.$Properties=} [properties] Properties to set
         * @returns {hadoop.NodeId} NodeId instance
         * @type {{
         *   (properties: hadoop.NodeId.$Shape): hadoop.NodeId & hadoop.NodeId.$Shape;
         *   (properties?: hadoop.NodeId.$Properties): hadoop.NodeId;
         * }}
         */
        NodeId.create = function(properties) {
            return new NodeId(properties);
        };

        /**
         * Encodes the specified NodeId message. Does not implicitly {@link hadoop.NodeId.verify|verify} messages.
         * @function encode
         * @memberof hadoop.NodeId
         * @static
         * @param {hadoop.NodeId.$Properties} message NodeId message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeId.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
            if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.port);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeId message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.NodeId
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.NodeId & hadoop.NodeId.$Shape} NodeId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeId.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.NodeId();
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
                        message.host = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.port = reader.int32();
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
         * Gets the type url for NodeId
         * @function getTypeUrl
         * @memberof hadoop.NodeId
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeId.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.NodeId";
        };

        return NodeId;
    })();

    hadoop.NodeReport = (function() {

        /**
         * Properties of a NodeReport.
         * @typedef {Object} hadoop.NodeReport.$Properties
         * @property {hadoop.NodeId.$Properties|null} [nodeId] NodeReport nodeId
         * @property {string|null} [httpAddress] NodeReport httpAddress
         * @property {string|null} [rackName] NodeReport rackName
         * @property {hadoop.Resource.$Properties|null} [used] NodeReport used
         * @property {hadoop.Resource.$Properties|null} [capability] NodeReport capability
         * @property {number|null} [containerCount] NodeReport containerCount
         * @property {hadoop.NodeReport.State|null} [state] NodeReport state
         * @property {string|null} [healthReport] NodeReport healthReport
         * @property {number|Long|null} [lastHealthReportMs] NodeReport lastHealthReportMs
         * @property {Array.<string>|null} [nodeLabels] NodeReport nodeLabels
         * @property {number|null} [decommissioningTimeoutS] NodeReport decommissioningTimeoutS
         * @property {number|null} [updateType] NodeReport updateType
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NodeReport.
         * @memberof hadoop
         * @interface INodeReport
         * @augments hadoop.NodeReport.$Properties
         * @deprecated Use hadoop.NodeReport.$Properties instead.
         */

        /**
         * Shape of a NodeReport.
         * @typedef {hadoop.NodeReport.$Properties} hadoop.NodeReport.$Shape
         */

        /**
         * Constructs a new NodeReport.
         * @memberof hadoop
         * @classdesc Represents a NodeReport.
         * @constructor
         * @param {hadoop.NodeReport.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NodeReport = function (properties) {
            this.nodeLabels = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NodeReport nodeId.
         * @member {hadoop.NodeId.$Properties|null|undefined} nodeId
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.nodeId = null;

        /**
         * NodeReport httpAddress.
         * @member {string} httpAddress
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.httpAddress = "";

        /**
         * NodeReport rackName.
         * @member {string} rackName
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.rackName = "";

        /**
         * NodeReport used.
         * @member {hadoop.Resource.$Properties|null|undefined} used
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.used = null;

        /**
         * NodeReport capability.
         * @member {hadoop.Resource.$Properties|null|undefined} capability
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.capability = null;

        /**
         * NodeReport containerCount.
         * @member {number} containerCount
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.containerCount = 0;

        /**
         * NodeReport state.
         * @member {hadoop.NodeReport.State} state
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.state = 0;

        /**
         * NodeReport healthReport.
         * @member {string} healthReport
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.healthReport = "";

        /**
         * NodeReport lastHealthReportMs.
         * @member {number|Long} lastHealthReportMs
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.lastHealthReportMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * NodeReport nodeLabels.
         * @member {Array.<string>} nodeLabels
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.nodeLabels = $util.emptyArray;

        /**
         * NodeReport decommissioningTimeoutS.
         * @member {number} decommissioningTimeoutS
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.decommissioningTimeoutS = 0;

        /**
         * NodeReport updateType.
         * @member {number} updateType
         * @memberof hadoop.NodeReport
         * @instance
         */
        NodeReport.prototype.updateType = 0;

        /**
         * Creates a new NodeReport instance using the specified properties.
         * @function create
         * @memberof hadoop.NodeReport
         * @static
         * @param {hadoop.NodeReport.$Properties=} [properties] Properties to set
         * @returns {hadoop.NodeReport} NodeReport instance
         * @type {{
         *   (properties: hadoop.NodeReport.$Shape): hadoop.NodeReport & hadoop.NodeReport.$Shape;
         *   (properties?: hadoop.NodeReport.$Properties): hadoop.NodeReport;
         * }}
         */
        NodeReport.create = function(properties) {
            return new NodeReport(properties);
        };

        /**
         * Encodes the specified NodeReport message. Does not implicitly {@link hadoop.NodeReport.verify|verify} messages.
         * @function encode
         * @memberof hadoop.NodeReport
         * @static
         * @param {hadoop.NodeReport.$Properties} message NodeReport message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NodeReport.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId"))
                $root.hadoop.NodeId.encode(message.nodeId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.httpAddress != null && $Object.hasOwnProperty.call(message, "httpAddress"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.httpAddress);
            if (message.rackName != null && $Object.hasOwnProperty.call(message, "rackName"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.rackName);
            if (message.used != null && $Object.hasOwnProperty.call(message, "used"))
                $root.hadoop.Resource.encode(message.used, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.capability != null && $Object.hasOwnProperty.call(message, "capability"))
                $root.hadoop.Resource.encode(message.capability, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.containerCount != null && $Object.hasOwnProperty.call(message, "containerCount"))
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.containerCount);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                writer.uint32(/* id 7, wireType 0 =*/56).int32(message.state);
            if (message.healthReport != null && $Object.hasOwnProperty.call(message, "healthReport"))
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.healthReport);
            if (message.lastHealthReportMs != null && $Object.hasOwnProperty.call(message, "lastHealthReportMs"))
                writer.uint32(/* id 9, wireType 0 =*/72).int64(message.lastHealthReportMs);
            if (message.nodeLabels != null && message.nodeLabels.length)
                for (let i = 0; i < message.nodeLabels.length; ++i)
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.nodeLabels[i]);
            if (message.decommissioningTimeoutS != null && $Object.hasOwnProperty.call(message, "decommissioningTimeoutS"))
                writer.uint32(/* id 13, wireType 0 =*/104).int32(message.decommissioningTimeoutS);
            if (message.updateType != null && $Object.hasOwnProperty.call(message, "updateType"))
                writer.uint32(/* id 14, wireType 0 =*/112).int32(message.updateType);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NodeReport message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.NodeReport
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.NodeReport & hadoop.NodeReport.$Shape} NodeReport
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NodeReport.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.NodeReport();
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
                        message.nodeId = $root.hadoop.NodeId.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.httpAddress = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.rackName = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.used = $root.hadoop.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.used);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.capability = $root.hadoop.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.capability);
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.containerCount = reader.int32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        value = reader.int32();
                        if ($root.hadoop.NodeReport.State[value] !== $undefined)
                            message.state = value;
                        else if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.healthReport = reader.string();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.lastHealthReportMs = reader.int64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nodeLabels && message.nodeLabels.length))
                            message.nodeLabels = [];
                        message.nodeLabels.push(reader.string());
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        message.decommissioningTimeoutS = reader.int32();
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        message.updateType = reader.int32();
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
         * Gets the type url for NodeReport
         * @function getTypeUrl
         * @memberof hadoop.NodeReport
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NodeReport.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.NodeReport";
        };

        /**
         * State enum.
         * @name hadoop.NodeReport.State
         * @enum {number}
         * @property {number} NONE=0 NONE value
         * @property {number} NEW=1 NEW value
         * @property {number} RUNNING=2 RUNNING value
         * @property {number} UNHEALTHY=3 UNHEALTHY value
         * @property {number} DECOMMISSIONED=4 DECOMMISSIONED value
         * @property {number} LOST=5 LOST value
         * @property {number} REBOOTED=6 REBOOTED value
         * @property {number} DECOMMISSIONING=7 DECOMMISSIONING value
         * @property {number} SHUTDOWN=8 SHUTDOWN value
         */
        NodeReport.State = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NONE"] = 0;
            values[valuesById[1] = "NEW"] = 1;
            values[valuesById[2] = "RUNNING"] = 2;
            values[valuesById[3] = "UNHEALTHY"] = 3;
            values[valuesById[4] = "DECOMMISSIONED"] = 4;
            values[valuesById[5] = "LOST"] = 5;
            values[valuesById[6] = "REBOOTED"] = 6;
            values[valuesById[7] = "DECOMMISSIONING"] = 7;
            values[valuesById[8] = "SHUTDOWN"] = 8;
            return values;
        })();

        return NodeReport;
    })();

    hadoop.Container = (function() {

        /**
         * Properties of a Container.
         * @typedef {Object} hadoop.Container.$Properties
         * @property {hadoop.ContainerId.$Properties|null} [id] Container id
         * @property {hadoop.NodeId.$Properties|null} [nodeId] Container nodeId
         * @property {string|null} [nodeHttpAddress] Container nodeHttpAddress
         * @property {hadoop.Resource.$Properties|null} [resource] Container resource
         * @property {hadoop.Priority.$Properties|null} [priority] Container priority
         * @property {hadoop.Token.$Properties|null} [containerToken] Container containerToken
         * @property {number|null} [executionType] Container executionType
         * @property {number|Long|null} [allocationRequestId] Container allocationRequestId
         * @property {number|null} [version] Container version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Container.
         * @memberof hadoop
         * @interface IContainer
         * @augments hadoop.Container.$Properties
         * @deprecated Use hadoop.Container.$Properties instead.
         */

        /**
         * Shape of a Container.
         * @typedef {hadoop.Container.$Properties} hadoop.Container.$Shape
         */

        /**
         * Constructs a new Container.
         * @memberof hadoop
         * @classdesc Represents a Container.
         * @constructor
         * @param {hadoop.Container.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Container = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Container id.
         * @member {hadoop.ContainerId.$Properties|null|undefined} id
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.id = null;

        /**
         * Container nodeId.
         * @member {hadoop.NodeId.$Properties|null|undefined} nodeId
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.nodeId = null;

        /**
         * Container nodeHttpAddress.
         * @member {string} nodeHttpAddress
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.nodeHttpAddress = "";

        /**
         * Container resource.
         * @member {hadoop.Resource.$Properties|null|undefined} resource
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.resource = null;

        /**
         * Container priority.
         * @member {hadoop.Priority.$Properties|null|undefined} priority
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.priority = null;

        /**
         * Container containerToken.
         * @member {hadoop.Token.$Properties|null|undefined} containerToken
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.containerToken = null;

        /**
         * Container executionType.
         * @member {number} executionType
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.executionType = 1;

        /**
         * Container allocationRequestId.
         * @member {number|Long} allocationRequestId
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.allocationRequestId = $util.Long ? $util.Long.fromBits(-1,-1,false) : -1;

        /**
         * Container version.
         * @member {number} version
         * @memberof hadoop.Container
         * @instance
         */
        Container.prototype.version = 0;

        /**
         * Creates a new Container instance using the specified properties.
         * @function create
         * @memberof hadoop.Container
         * @static
         * @param {hadoop.Container.$Properties=} [properties] Properties to set
         * @returns {hadoop.Container} Container instance
         * @type {{
         *   (properties: hadoop.Container.$Shape): hadoop.Container & hadoop.Container.$Shape;
         *   (properties?: hadoop.Container.$Properties): hadoop.Container;
         * }}
         */
        Container.create = function(properties) {
            return new Container(properties);
        };

        /**
         * Encodes the specified Container message. Does not implicitly {@link hadoop.Container.verify|verify} messages.
         * @function encode
         * @memberof hadoop.Container
         * @static
         * @param {hadoop.Container.$Properties} message Container message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Container.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                $root.hadoop.ContainerId.encode(message.id, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId"))
                $root.hadoop.NodeId.encode(message.nodeId, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.nodeHttpAddress != null && $Object.hasOwnProperty.call(message, "nodeHttpAddress"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.nodeHttpAddress);
            if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                $root.hadoop.Resource.encode(message.resource, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                $root.hadoop.Priority.encode(message.priority, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.containerToken != null && $Object.hasOwnProperty.call(message, "containerToken"))
                $root.hadoop.Token.encode(message.containerToken, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.executionType != null && $Object.hasOwnProperty.call(message, "executionType"))
                writer.uint32(/* id 7, wireType 0 =*/56).int32(message.executionType);
            if (message.allocationRequestId != null && $Object.hasOwnProperty.call(message, "allocationRequestId"))
                writer.uint32(/* id 8, wireType 0 =*/64).int64(message.allocationRequestId);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                writer.uint32(/* id 9, wireType 0 =*/72).int32(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Container message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.Container
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.Container & hadoop.Container.$Shape} Container
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Container.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.Container();
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
                        message.id = $root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1, message.id);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.nodeId = $root.hadoop.NodeId.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeId);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nodeHttpAddress = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.resource = $root.hadoop.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.resource);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.priority = $root.hadoop.Priority.decode(reader, reader.size(), $undefined, _depth + 1, message.priority);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.containerToken = $root.hadoop.Token.decode(reader, reader.size(), $undefined, _depth + 1, message.containerToken);
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.executionType = reader.int32();
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.allocationRequestId = reader.int64();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.version = reader.int32();
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
         * Gets the type url for Container
         * @function getTypeUrl
         * @memberof hadoop.Container
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Container.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.Container";
        };

        return Container;
    })();

    hadoop.ContainerStatus = (function() {

        /**
         * Properties of a ContainerStatus.
         * @typedef {Object} hadoop.ContainerStatus.$Properties
         * @property {hadoop.ContainerId.$Properties|null} [containerId] ContainerStatus containerId
         * @property {hadoop.ContainerStatus.State|null} [state] ContainerStatus state
         * @property {string|null} [diagnostics] ContainerStatus diagnostics
         * @property {number|null} [exitStatus] ContainerStatus exitStatus
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ContainerStatus.
         * @memberof hadoop
         * @interface IContainerStatus
         * @augments hadoop.ContainerStatus.$Properties
         * @deprecated Use hadoop.ContainerStatus.$Properties instead.
         */

        /**
         * Shape of a ContainerStatus.
         * @typedef {hadoop.ContainerStatus.$Properties} hadoop.ContainerStatus.$Shape
         */

        /**
         * Constructs a new ContainerStatus.
         * @memberof hadoop
         * @classdesc Represents a ContainerStatus.
         * @constructor
         * @param {hadoop.ContainerStatus.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ContainerStatus = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ContainerStatus containerId.
         * @member {hadoop.ContainerId.$Properties|null|undefined} containerId
         * @memberof hadoop.ContainerStatus
         * @instance
         */
        ContainerStatus.prototype.containerId = null;

        /**
         * ContainerStatus state.
         * @member {hadoop.ContainerStatus.State} state
         * @memberof hadoop.ContainerStatus
         * @instance
         */
        ContainerStatus.prototype.state = 0;

        /**
         * ContainerStatus diagnostics.
         * @member {string} diagnostics
         * @memberof hadoop.ContainerStatus
         * @instance
         */
        ContainerStatus.prototype.diagnostics = "";

        /**
         * ContainerStatus exitStatus.
         * @member {number} exitStatus
         * @memberof hadoop.ContainerStatus
         * @instance
         */
        ContainerStatus.prototype.exitStatus = -1000;

        /**
         * Creates a new ContainerStatus instance using the specified properties.
         * @function create
         * @memberof hadoop.ContainerStatus
         * @static
         * @param {hadoop.ContainerStatus.$Properties=} [properties] Properties to set
         * @returns {hadoop.ContainerStatus} ContainerStatus instance
         * @type {{
         *   (properties: hadoop.ContainerStatus.$Shape): hadoop.ContainerStatus & hadoop.ContainerStatus.$Shape;
         *   (properties?: hadoop.ContainerStatus.$Properties): hadoop.ContainerStatus;
         * }}
         */
        ContainerStatus.create = function(properties) {
            return new ContainerStatus(properties);
        };

        /**
         * Encodes the specified ContainerStatus message. Does not implicitly {@link hadoop.ContainerStatus.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ContainerStatus
         * @static
         * @param {hadoop.ContainerStatus.$Properties} message ContainerStatus message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ContainerStatus.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.containerId != null && $Object.hasOwnProperty.call(message, "containerId"))
                $root.hadoop.ContainerId.encode(message.containerId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.state);
            if (message.diagnostics != null && $Object.hasOwnProperty.call(message, "diagnostics"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.diagnostics);
            if (message.exitStatus != null && $Object.hasOwnProperty.call(message, "exitStatus"))
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.exitStatus);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ContainerStatus message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ContainerStatus
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ContainerStatus & hadoop.ContainerStatus.$Shape} ContainerStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ContainerStatus.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ContainerStatus();
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
                        message.containerId = $root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1, message.containerId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        value = reader.int32();
                        if ($root.hadoop.ContainerStatus.State[value] !== $undefined)
                            message.state = value;
                        else if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.diagnostics = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.exitStatus = reader.int32();
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
         * Gets the type url for ContainerStatus
         * @function getTypeUrl
         * @memberof hadoop.ContainerStatus
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ContainerStatus.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ContainerStatus";
        };

        /**
         * State enum.
         * @name hadoop.ContainerStatus.State
         * @enum {number}
         * @property {number} NONE=0 NONE value
         * @property {number} NEW=1 NEW value
         * @property {number} RUNNING=2 RUNNING value
         * @property {number} COMPLETE=3 COMPLETE value
         */
        ContainerStatus.State = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NONE"] = 0;
            values[valuesById[1] = "NEW"] = 1;
            values[valuesById[2] = "RUNNING"] = 2;
            values[valuesById[3] = "COMPLETE"] = 3;
            return values;
        })();

        return ContainerStatus;
    })();

    hadoop.NMToken = (function() {

        /**
         * Properties of a NMToken.
         * @typedef {Object} hadoop.NMToken.$Properties
         * @property {hadoop.NodeId.$Properties|null} [nodeId] NMToken nodeId
         * @property {hadoop.Token.$Properties|null} [token] NMToken token
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NMToken.
         * @memberof hadoop
         * @interface INMToken
         * @augments hadoop.NMToken.$Properties
         * @deprecated Use hadoop.NMToken.$Properties instead.
         */

        /**
         * Shape of a NMToken.
         * @typedef {hadoop.NMToken.$Properties} hadoop.NMToken.$Shape
         */

        /**
         * Constructs a new NMToken.
         * @memberof hadoop
         * @classdesc Represents a NMToken.
         * @constructor
         * @param {hadoop.NMToken.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NMToken = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NMToken nodeId.
         * @member {hadoop.NodeId.$Properties|null|undefined} nodeId
         * @memberof hadoop.NMToken
         * @instance
         */
        NMToken.prototype.nodeId = null;

        /**
         * NMToken token.
         * @member {hadoop.Token.$Properties|null|undefined} token
         * @memberof hadoop.NMToken
         * @instance
         */
        NMToken.prototype.token = null;

        /**
         * Creates a new NMToken instance using the specified properties.
         * @function create
         * @memberof hadoop.NMToken
         * @static
         * @param {hadoop.NMToken.$Properties=} [properties] Properties to set
         * @returns {hadoop.NMToken} NMToken instance
         * @type {{
         *   (properties: hadoop.NMToken.$Shape): hadoop.NMToken & hadoop.NMToken.$Shape;
         *   (properties?: hadoop.NMToken.$Properties): hadoop.NMToken;
         * }}
         */
        NMToken.create = function(properties) {
            return new NMToken(properties);
        };

        /**
         * Encodes the specified NMToken message. Does not implicitly {@link hadoop.NMToken.verify|verify} messages.
         * @function encode
         * @memberof hadoop.NMToken
         * @static
         * @param {hadoop.NMToken.$Properties} message NMToken message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NMToken.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId"))
                $root.hadoop.NodeId.encode(message.nodeId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                $root.hadoop.Token.encode(message.token, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NMToken message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.NMToken
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.NMToken & hadoop.NMToken.$Shape} NMToken
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NMToken.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.NMToken();
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
                        message.nodeId = $root.hadoop.NodeId.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.token = $root.hadoop.Token.decode(reader, reader.size(), $undefined, _depth + 1, message.token);
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
         * Gets the type url for NMToken
         * @function getTypeUrl
         * @memberof hadoop.NMToken
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NMToken.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.NMToken";
        };

        return NMToken;
    })();

    hadoop.ExecutionTypeRequest = (function() {

        /**
         * Properties of an ExecutionTypeRequest.
         * @typedef {Object} hadoop.ExecutionTypeRequest.$Properties
         * @property {number|null} [executionType] ExecutionTypeRequest executionType
         * @property {boolean|null} [enforce] ExecutionTypeRequest enforce
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ExecutionTypeRequest.
         * @memberof hadoop
         * @interface IExecutionTypeRequest
         * @augments hadoop.ExecutionTypeRequest.$Properties
         * @deprecated Use hadoop.ExecutionTypeRequest.$Properties instead.
         */

        /**
         * Shape of an ExecutionTypeRequest.
         * @typedef {hadoop.ExecutionTypeRequest.$Properties} hadoop.ExecutionTypeRequest.$Shape
         */

        /**
         * Constructs a new ExecutionTypeRequest.
         * @memberof hadoop
         * @classdesc Represents an ExecutionTypeRequest.
         * @constructor
         * @param {hadoop.ExecutionTypeRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ExecutionTypeRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ExecutionTypeRequest executionType.
         * @member {number} executionType
         * @memberof hadoop.ExecutionTypeRequest
         * @instance
         */
        ExecutionTypeRequest.prototype.executionType = 1;

        /**
         * ExecutionTypeRequest enforce.
         * @member {boolean} enforce
         * @memberof hadoop.ExecutionTypeRequest
         * @instance
         */
        ExecutionTypeRequest.prototype.enforce = false;

        /**
         * Creates a new ExecutionTypeRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.ExecutionTypeRequest
         * @static
         * @param {hadoop.ExecutionTypeRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.ExecutionTypeRequest} ExecutionTypeRequest instance
         * @type {{
         *   (properties: hadoop.ExecutionTypeRequest.$Shape): hadoop.ExecutionTypeRequest & hadoop.ExecutionTypeRequest.$Shape;
         *   (properties?: hadoop.ExecutionTypeRequest.$Properties): hadoop.ExecutionTypeRequest;
         * }}
         */
        ExecutionTypeRequest.create = function(properties) {
            return new ExecutionTypeRequest(properties);
        };

        /**
         * Encodes the specified ExecutionTypeRequest message. Does not implicitly {@link hadoop.ExecutionTypeRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ExecutionTypeRequest
         * @static
         * @param {hadoop.ExecutionTypeRequest.$Properties} message ExecutionTypeRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ExecutionTypeRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.executionType != null && $Object.hasOwnProperty.call(message, "executionType"))
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.executionType);
            if (message.enforce != null && $Object.hasOwnProperty.call(message, "enforce"))
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.enforce);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ExecutionTypeRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ExecutionTypeRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ExecutionTypeRequest & hadoop.ExecutionTypeRequest.$Shape} ExecutionTypeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ExecutionTypeRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ExecutionTypeRequest();
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
                        message.executionType = reader.int32();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.enforce = reader.bool();
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
         * Gets the type url for ExecutionTypeRequest
         * @function getTypeUrl
         * @memberof hadoop.ExecutionTypeRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ExecutionTypeRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ExecutionTypeRequest";
        };

        return ExecutionTypeRequest;
    })();

    hadoop.ResourceRequest = (function() {

        /**
         * Properties of a ResourceRequest.
         * @typedef {Object} hadoop.ResourceRequest.$Properties
         * @property {hadoop.Priority.$Properties|null} [priority] ResourceRequest priority
         * @property {string|null} [resourceName] ResourceRequest resourceName
         * @property {hadoop.Resource.$Properties|null} [capability] ResourceRequest capability
         * @property {number|null} [numContainers] ResourceRequest numContainers
         * @property {boolean|null} [relaxLocality] ResourceRequest relaxLocality
         * @property {string|null} [nodeLabelExpression] ResourceRequest nodeLabelExpression
         * @property {hadoop.ExecutionTypeRequest.$Properties|null} [executionTypeRequest] ResourceRequest executionTypeRequest
         * @property {number|Long|null} [allocationRequestId] ResourceRequest allocationRequestId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceRequest.
         * @memberof hadoop
         * @interface IResourceRequest
         * @augments hadoop.ResourceRequest.$Properties
         * @deprecated Use hadoop.ResourceRequest.$Properties instead.
         */

        /**
         * Shape of a ResourceRequest.
         * @typedef {hadoop.ResourceRequest.$Properties} hadoop.ResourceRequest.$Shape
         */

        /**
         * Constructs a new ResourceRequest.
         * @memberof hadoop
         * @classdesc Represents a ResourceRequest.
         * @constructor
         * @param {hadoop.ResourceRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResourceRequest priority.
         * @member {hadoop.Priority.$Properties|null|undefined} priority
         * @memberof hadoop.ResourceRequest
         * @instance
         */
        ResourceRequest.prototype.priority = null;

        /**
         * ResourceRequest resourceName.
         * @member {string} resourceName
         * @memberof hadoop.ResourceRequest
         * @instance
         */
        ResourceRequest.prototype.resourceName = "";

        /**
         * ResourceRequest capability.
         * @member {hadoop.Resource.$Properties|null|undefined} capability
         * @memberof hadoop.ResourceRequest
         * @instance
         */
        ResourceRequest.prototype.capability = null;

        /**
         * ResourceRequest numContainers.
         * @member {number} numContainers
         * @memberof hadoop.ResourceRequest
         * @instance
         */
        ResourceRequest.prototype.numContainers = 0;

        /**
         * ResourceRequest relaxLocality.
         * @member {boolean} relaxLocality
         * @memberof hadoop.ResourceRequest
         * @instance
         */
        ResourceRequest.prototype.relaxLocality = true;

        /**
         * ResourceRequest nodeLabelExpression.
         * @member {string} nodeLabelExpression
         * @memberof hadoop.ResourceRequest
         * @instance
         */
        ResourceRequest.prototype.nodeLabelExpression = "";

        /**
         * ResourceRequest executionTypeRequest.
         * @member {hadoop.ExecutionTypeRequest.$Properties|null|undefined} executionTypeRequest
         * @memberof hadoop.ResourceRequest
         * @instance
         */
        ResourceRequest.prototype.executionTypeRequest = null;

        /**
         * ResourceRequest allocationRequestId.
         * @member {number|Long} allocationRequestId
         * @memberof hadoop.ResourceRequest
         * @instance
         */
        ResourceRequest.prototype.allocationRequestId = $util.Long ? $util.Long.fromBits(-1,-1,false) : -1;

        /**
         * Creates a new ResourceRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.ResourceRequest
         * @static
         * @param {hadoop.ResourceRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.ResourceRequest} ResourceRequest instance
         * @type {{
         *   (properties: hadoop.ResourceRequest.$Shape): hadoop.ResourceRequest & hadoop.ResourceRequest.$Shape;
         *   (properties?: hadoop.ResourceRequest.$Properties): hadoop.ResourceRequest;
         * }}
         */
        ResourceRequest.create = function(properties) {
            return new ResourceRequest(properties);
        };

        /**
         * Encodes the specified ResourceRequest message. Does not implicitly {@link hadoop.ResourceRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ResourceRequest
         * @static
         * @param {hadoop.ResourceRequest.$Properties} message ResourceRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                $root.hadoop.Priority.encode(message.priority, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.resourceName != null && $Object.hasOwnProperty.call(message, "resourceName"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.resourceName);
            if (message.capability != null && $Object.hasOwnProperty.call(message, "capability"))
                $root.hadoop.Resource.encode(message.capability, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.numContainers != null && $Object.hasOwnProperty.call(message, "numContainers"))
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.numContainers);
            if (message.relaxLocality != null && $Object.hasOwnProperty.call(message, "relaxLocality"))
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.relaxLocality);
            if (message.nodeLabelExpression != null && $Object.hasOwnProperty.call(message, "nodeLabelExpression"))
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.nodeLabelExpression);
            if (message.executionTypeRequest != null && $Object.hasOwnProperty.call(message, "executionTypeRequest"))
                $root.hadoop.ExecutionTypeRequest.encode(message.executionTypeRequest, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.allocationRequestId != null && $Object.hasOwnProperty.call(message, "allocationRequestId"))
                writer.uint32(/* id 8, wireType 0 =*/64).int64(message.allocationRequestId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResourceRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ResourceRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ResourceRequest & hadoop.ResourceRequest.$Shape} ResourceRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ResourceRequest();
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
                        message.priority = $root.hadoop.Priority.decode(reader, reader.size(), $undefined, _depth + 1, message.priority);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.resourceName = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.capability = $root.hadoop.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.capability);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.numContainers = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.relaxLocality = reader.bool();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.nodeLabelExpression = reader.string();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.executionTypeRequest = $root.hadoop.ExecutionTypeRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.executionTypeRequest);
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.allocationRequestId = reader.int64();
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
         * Gets the type url for ResourceRequest
         * @function getTypeUrl
         * @memberof hadoop.ResourceRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ResourceRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ResourceRequest";
        };

        return ResourceRequest;
    })();

    hadoop.URL = (function() {

        /**
         * Properties of a URL.
         * @typedef {Object} hadoop.URL.$Properties
         * @property {string|null} [scheme] URL scheme
         * @property {string|null} [host] URL host
         * @property {number|null} [port] URL port
         * @property {string|null} [file] URL file
         * @property {string|null} [userInfo] URL userInfo
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a URL.
         * @memberof hadoop
         * @interface IURL
         * @augments hadoop.URL.$Properties
         * @deprecated Use hadoop.URL.$Properties instead.
         */

        /**
         * Shape of a URL.
         * @typedef {hadoop.URL.$Properties} hadoop.URL.$Shape
         */

        /**
         * Constructs a new URL.
         * @memberof hadoop
         * @classdesc Represents a URL.
         * @constructor
         * @param {hadoop.URL.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const URL = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * URL scheme.
         * @member {string} scheme
         * @memberof hadoop.URL
         * @instance
         */
        URL.prototype.scheme = "";

        /**
         * URL host.
         * @member {string} host
         * @memberof hadoop.URL
         * @instance
         */
        URL.prototype.host = "";

        /**
         * URL port.
         * @member {number} port
         * @memberof hadoop.URL
         * @instance
         */
        URL.prototype.port = 0;

        /**
         * URL file.
         * @member {string} file
         * @memberof hadoop.URL
         * @instance
         */
        URL.prototype.file = "";

        /**
         * URL userInfo.
         * @member {string} userInfo
         * @memberof hadoop.URL
         * @instance
         */
        URL.prototype.userInfo = "";

        /**
         * Creates a new URL instance using the specified properties.
         * @function create
         * @memberof hadoop.URL
         * @static
         * @param {hadoop.URL.$Properties=} [properties] Properties to set
         * @returns {hadoop.URL} URL instance
         * @type {{
         *   (properties: hadoop.URL.$Shape): hadoop.URL & hadoop.URL.$Shape;
         *   (properties?: hadoop.URL.$Properties): hadoop.URL;
         * }}
         */
        URL.create = function(properties) {
            return new URL(properties);
        };

        /**
         * Encodes the specified URL message. Does not implicitly {@link hadoop.URL.verify|verify} messages.
         * @function encode
         * @memberof hadoop.URL
         * @static
         * @param {hadoop.URL.$Properties} message URL message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        URL.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.scheme);
            if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
            if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.port);
            if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.file);
            if (message.userInfo != null && $Object.hasOwnProperty.call(message, "userInfo"))
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.userInfo);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a URL message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.URL
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.URL & hadoop.URL.$Shape} URL
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        URL.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.URL();
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
                        message.scheme = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.host = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.port = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.file = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.userInfo = reader.string();
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
         * Gets the type url for URL
         * @function getTypeUrl
         * @memberof hadoop.URL
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        URL.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.URL";
        };

        return URL;
    })();

    hadoop.LocalResource = (function() {

        /**
         * Properties of a LocalResource.
         * @typedef {Object} hadoop.LocalResource.$Properties
         * @property {hadoop.URL.$Properties|null} [resource] LocalResource resource
         * @property {number|Long|null} [sizeBytes] LocalResource sizeBytes
         * @property {number|Long|null} [timestampMs] LocalResource timestampMs
         * @property {number|null} [type] LocalResource type
         * @property {number|null} [visibility] LocalResource visibility
         * @property {string|null} [pattern] LocalResource pattern
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LocalResource.
         * @memberof hadoop
         * @interface ILocalResource
         * @augments hadoop.LocalResource.$Properties
         * @deprecated Use hadoop.LocalResource.$Properties instead.
         */

        /**
         * Shape of a LocalResource.
         * @typedef {hadoop.LocalResource.$Properties} hadoop.LocalResource.$Shape
         */

        /**
         * Constructs a new LocalResource.
         * @memberof hadoop
         * @classdesc Represents a LocalResource.
         * @constructor
         * @param {hadoop.LocalResource.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LocalResource = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LocalResource resource.
         * @member {hadoop.URL.$Properties|null|undefined} resource
         * @memberof hadoop.LocalResource
         * @instance
         */
        LocalResource.prototype.resource = null;

        /**
         * LocalResource sizeBytes.
         * @member {number|Long} sizeBytes
         * @memberof hadoop.LocalResource
         * @instance
         */
        LocalResource.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LocalResource timestampMs.
         * @member {number|Long} timestampMs
         * @memberof hadoop.LocalResource
         * @instance
         */
        LocalResource.prototype.timestampMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LocalResource type.
         * @member {number} type
         * @memberof hadoop.LocalResource
         * @instance
         */
        LocalResource.prototype.type = 0;

        /**
         * LocalResource visibility.
         * @member {number} visibility
         * @memberof hadoop.LocalResource
         * @instance
         */
        LocalResource.prototype.visibility = 0;

        /**
         * LocalResource pattern.
         * @member {string} pattern
         * @memberof hadoop.LocalResource
         * @instance
         */
        LocalResource.prototype.pattern = "";

        /**
         * Creates a new LocalResource instance using the specified properties.
         * @function create
         * @memberof hadoop.LocalResource
         * @static
         * @param {hadoop.LocalResource.$Properties=} [properties] Properties to set
         * @returns {hadoop.LocalResource} LocalResource instance
         * @type {{
         *   (properties: hadoop.LocalResource.$Shape): hadoop.LocalResource & hadoop.LocalResource.$Shape;
         *   (properties?: hadoop.LocalResource.$Properties): hadoop.LocalResource;
         * }}
         */
        LocalResource.create = function(properties) {
            return new LocalResource(properties);
        };

        /**
         * Encodes the specified LocalResource message. Does not implicitly {@link hadoop.LocalResource.verify|verify} messages.
         * @function encode
         * @memberof hadoop.LocalResource
         * @static
         * @param {hadoop.LocalResource.$Properties} message LocalResource message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LocalResource.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                $root.hadoop.URL.encode(message.resource, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.sizeBytes);
            if (message.timestampMs != null && $Object.hasOwnProperty.call(message, "timestampMs"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.timestampMs);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.type);
            if (message.visibility != null && $Object.hasOwnProperty.call(message, "visibility"))
                writer.uint32(/* id 5, wireType 0 =*/40).int32(message.visibility);
            if (message.pattern != null && $Object.hasOwnProperty.call(message, "pattern"))
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.pattern);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LocalResource message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.LocalResource
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.LocalResource & hadoop.LocalResource.$Shape} LocalResource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LocalResource.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.LocalResource();
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
                        message.resource = $root.hadoop.URL.decode(reader, reader.size(), $undefined, _depth + 1, message.resource);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.sizeBytes = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.timestampMs = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.type = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.visibility = reader.int32();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.pattern = reader.string();
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
         * Gets the type url for LocalResource
         * @function getTypeUrl
         * @memberof hadoop.LocalResource
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        LocalResource.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.LocalResource";
        };

        return LocalResource;
    })();

    hadoop.StringLocalResource = (function() {

        /**
         * Properties of a StringLocalResource.
         * @typedef {Object} hadoop.StringLocalResource.$Properties
         * @property {string|null} [key] StringLocalResource key
         * @property {hadoop.LocalResource.$Properties|null} [value] StringLocalResource value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StringLocalResource.
         * @memberof hadoop
         * @interface IStringLocalResource
         * @augments hadoop.StringLocalResource.$Properties
         * @deprecated Use hadoop.StringLocalResource.$Properties instead.
         */

        /**
         * Shape of a StringLocalResource.
         * @typedef {hadoop.StringLocalResource.$Properties} hadoop.StringLocalResource.$Shape
         */

        /**
         * Constructs a new StringLocalResource.
         * @memberof hadoop
         * @classdesc Represents a StringLocalResource.
         * @constructor
         * @param {hadoop.StringLocalResource.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StringLocalResource = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StringLocalResource key.
         * @member {string} key
         * @memberof hadoop.StringLocalResource
         * @instance
         */
        StringLocalResource.prototype.key = "";

        /**
         * StringLocalResource value.
         * @member {hadoop.LocalResource.$Properties|null|undefined} value
         * @memberof hadoop.StringLocalResource
         * @instance
         */
        StringLocalResource.prototype.value = null;

        /**
         * Creates a new StringLocalResource instance using the specified properties.
         * @function create
         * @memberof hadoop.StringLocalResource
         * @static
         * @param {hadoop.StringLocalResource.$Properties=} [properties] Properties to set
         * @returns {hadoop.StringLocalResource} StringLocalResource instance
         * @type {{
         *   (properties: hadoop.StringLocalResource.$Shape): hadoop.StringLocalResource & hadoop.StringLocalResource.$Shape;
         *   (properties?: hadoop.StringLocalResource.$Properties): hadoop.StringLocalResource;
         * }}
         */
        StringLocalResource.create = function(properties) {
            return new StringLocalResource(properties);
        };

        /**
         * Encodes the specified StringLocalResource message. Does not implicitly {@link hadoop.StringLocalResource.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StringLocalResource
         * @static
         * @param {hadoop.StringLocalResource.$Properties} message StringLocalResource message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StringLocalResource.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.hadoop.LocalResource.encode(message.value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StringLocalResource message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StringLocalResource
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StringLocalResource & hadoop.StringLocalResource.$Shape} StringLocalResource
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StringLocalResource.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StringLocalResource();
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
                        message.key = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.hadoop.LocalResource.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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
         * Gets the type url for StringLocalResource
         * @function getTypeUrl
         * @memberof hadoop.StringLocalResource
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StringLocalResource.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StringLocalResource";
        };

        return StringLocalResource;
    })();

    hadoop.ContainerLaunchContext = (function() {

        /**
         * Properties of a ContainerLaunchContext.
         * @typedef {Object} hadoop.ContainerLaunchContext.$Properties
         * @property {Array.<hadoop.StringLocalResource.$Properties>|null} [localResources] ContainerLaunchContext localResources
         * @property {Uint8Array|null} [tokens] ContainerLaunchContext tokens
         * @property {Array.<hadoop.StringBytes.$Properties>|null} [serviceData] ContainerLaunchContext serviceData
         * @property {Array.<hadoop.StringString.$Properties>|null} [environment] ContainerLaunchContext environment
         * @property {Array.<string>|null} [command] ContainerLaunchContext command
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ContainerLaunchContext.
         * @memberof hadoop
         * @interface IContainerLaunchContext
         * @augments hadoop.ContainerLaunchContext.$Properties
         * @deprecated Use hadoop.ContainerLaunchContext.$Properties instead.
         */

        /**
         * Shape of a ContainerLaunchContext.
         * @typedef {hadoop.ContainerLaunchContext.$Properties} hadoop.ContainerLaunchContext.$Shape
         */

        /**
         * Constructs a new ContainerLaunchContext.
         * @memberof hadoop
         * @classdesc Represents a ContainerLaunchContext.
         * @constructor
         * @param {hadoop.ContainerLaunchContext.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ContainerLaunchContext = function (properties) {
            this.localResources = [];
            this.serviceData = [];
            this.environment = [];
            this.command = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ContainerLaunchContext localResources.
         * @member {Array.<hadoop.StringLocalResource.$Properties>} localResources
         * @memberof hadoop.ContainerLaunchContext
         * @instance
         */
        ContainerLaunchContext.prototype.localResources = $util.emptyArray;

        /**
         * ContainerLaunchContext tokens.
         * @member {Uint8Array} tokens
         * @memberof hadoop.ContainerLaunchContext
         * @instance
         */
        ContainerLaunchContext.prototype.tokens = $util.newBuffer([]);

        /**
         * ContainerLaunchContext serviceData.
         * @member {Array.<hadoop.StringBytes.$Properties>} serviceData
         * @memberof hadoop.ContainerLaunchContext
         * @instance
         */
        ContainerLaunchContext.prototype.serviceData = $util.emptyArray;

        /**
         * ContainerLaunchContext environment.
         * @member {Array.<hadoop.StringString.$Properties>} environment
         * @memberof hadoop.ContainerLaunchContext
         * @instance
         */
        ContainerLaunchContext.prototype.environment = $util.emptyArray;

        /**
         * ContainerLaunchContext command.
         * @member {Array.<string>} command
         * @memberof hadoop.ContainerLaunchContext
         * @instance
         */
        ContainerLaunchContext.prototype.command = $util.emptyArray;

        /**
         * Creates a new ContainerLaunchContext instance using the specified properties.
         * @function create
         * @memberof hadoop.ContainerLaunchContext
         * @static
         * @param {hadoop.ContainerLaunchContext.$Properties=} [properties] Properties to set
         * @returns {hadoop.ContainerLaunchContext} ContainerLaunchContext instance
         * @type {{
         *   (properties: hadoop.ContainerLaunchContext.$Shape): hadoop.ContainerLaunchContext & hadoop.ContainerLaunchContext.$Shape;
         *   (properties?: hadoop.ContainerLaunchContext.$Properties): hadoop.ContainerLaunchContext;
         * }}
         */
        ContainerLaunchContext.create = function(properties) {
            return new ContainerLaunchContext(properties);
        };

        /**
         * Encodes the specified ContainerLaunchContext message. Does not implicitly {@link hadoop.ContainerLaunchContext.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ContainerLaunchContext
         * @static
         * @param {hadoop.ContainerLaunchContext.$Properties} message ContainerLaunchContext message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ContainerLaunchContext.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.localResources != null && message.localResources.length)
                for (let i = 0; i < message.localResources.length; ++i)
                    $root.hadoop.StringLocalResource.encode(message.localResources[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.tokens != null && $Object.hasOwnProperty.call(message, "tokens"))
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.tokens);
            if (message.serviceData != null && message.serviceData.length)
                for (let i = 0; i < message.serviceData.length; ++i)
                    $root.hadoop.StringBytes.encode(message.serviceData[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.environment != null && message.environment.length)
                for (let i = 0; i < message.environment.length; ++i)
                    $root.hadoop.StringString.encode(message.environment[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.command != null && message.command.length)
                for (let i = 0; i < message.command.length; ++i)
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.command[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ContainerLaunchContext message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ContainerLaunchContext
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ContainerLaunchContext & hadoop.ContainerLaunchContext.$Shape} ContainerLaunchContext
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ContainerLaunchContext.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ContainerLaunchContext();
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
                        if (!(message.localResources && message.localResources.length))
                            message.localResources = [];
                        message.localResources.push($root.hadoop.StringLocalResource.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.tokens = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.serviceData && message.serviceData.length))
                            message.serviceData = [];
                        message.serviceData.push($root.hadoop.StringBytes.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.environment && message.environment.length))
                            message.environment = [];
                        message.environment.push($root.hadoop.StringString.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.command && message.command.length))
                            message.command = [];
                        message.command.push(reader.string());
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
         * Gets the type url for ContainerLaunchContext
         * @function getTypeUrl
         * @memberof hadoop.ContainerLaunchContext
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ContainerLaunchContext.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ContainerLaunchContext";
        };

        return ContainerLaunchContext;
    })();

    hadoop.SerializedException = (function() {

        /**
         * Properties of a SerializedException.
         * @typedef {Object} hadoop.SerializedException.$Properties
         * @property {string|null} [message] SerializedException message
         * @property {string|null} [trace] SerializedException trace
         * @property {string|null} [className] SerializedException className
         * @property {hadoop.SerializedException.$Properties|null} [cause] SerializedException cause
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SerializedException.
         * @memberof hadoop
         * @interface ISerializedException
         * @augments hadoop.SerializedException.$Properties
         * @deprecated Use hadoop.SerializedException.$Properties instead.
         */

        /**
         * Shape of a SerializedException.
         * @typedef {hadoop.SerializedException.$Properties} hadoop.SerializedException.$Shape
         */

        /**
         * Constructs a new SerializedException.
         * @memberof hadoop
         * @classdesc Represents a SerializedException.
         * @constructor
         * @param {hadoop.SerializedException.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SerializedException = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SerializedException message.
         * @member {string} message
         * @memberof hadoop.SerializedException
         * @instance
         */
        SerializedException.prototype.message = "";

        /**
         * SerializedException trace.
         * @member {string} trace
         * @memberof hadoop.SerializedException
         * @instance
         */
        SerializedException.prototype.trace = "";

        /**
         * SerializedException className.
         * @member {string} className
         * @memberof hadoop.SerializedException
         * @instance
         */
        SerializedException.prototype.className = "";

        /**
         * SerializedException cause.
         * @member {hadoop.SerializedException.$Properties|null|undefined} cause
         * @memberof hadoop.SerializedException
         * @instance
         */
        SerializedException.prototype.cause = null;

        /**
         * Creates a new SerializedException instance using the specified properties.
         * @function create
         * @memberof hadoop.SerializedException
         * @static
         * @param {hadoop.SerializedException.$Properties=} [properties] Properties to set
         * @returns {hadoop.SerializedException} SerializedException instance
         * @type {{
         *   (properties: hadoop.SerializedException.$Shape): hadoop.SerializedException & hadoop.SerializedException.$Shape;
         *   (properties?: hadoop.SerializedException.$Properties): hadoop.SerializedException;
         * }}
         */
        SerializedException.create = function(properties) {
            return new SerializedException(properties);
        };

        /**
         * Encodes the specified SerializedException message. Does not implicitly {@link hadoop.SerializedException.verify|verify} messages.
         * @function encode
         * @memberof hadoop.SerializedException
         * @static
         * @param {hadoop.SerializedException.$Properties} message SerializedException message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SerializedException.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.message);
            if (message.trace != null && $Object.hasOwnProperty.call(message, "trace"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.trace);
            if (message.className != null && $Object.hasOwnProperty.call(message, "className"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.className);
            if (message.cause != null && $Object.hasOwnProperty.call(message, "cause"))
                $root.hadoop.SerializedException.encode(message.cause, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SerializedException message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.SerializedException
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.SerializedException & hadoop.SerializedException.$Shape} SerializedException
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SerializedException.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.SerializedException();
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
                        message.message = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.trace = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.className = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.cause = $root.hadoop.SerializedException.decode(reader, reader.size(), $undefined, _depth + 1, message.cause);
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
         * Gets the type url for SerializedException
         * @function getTypeUrl
         * @memberof hadoop.SerializedException
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SerializedException.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.SerializedException";
        };

        return SerializedException;
    })();

    hadoop.AMRMTokenIdentifier = (function() {

        /**
         * Properties of a AMRMTokenIdentifier.
         * @typedef {Object} hadoop.AMRMTokenIdentifier.$Properties
         * @property {hadoop.ApplicationAttemptId.$Properties|null} [applicationAttemptId] AMRMTokenIdentifier applicationAttemptId
         * @property {number|null} [keyId] AMRMTokenIdentifier keyId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a AMRMTokenIdentifier.
         * @memberof hadoop
         * @interface IAMRMTokenIdentifier
         * @augments hadoop.AMRMTokenIdentifier.$Properties
         * @deprecated Use hadoop.AMRMTokenIdentifier.$Properties instead.
         */

        /**
         * Shape of a AMRMTokenIdentifier.
         * @typedef {hadoop.AMRMTokenIdentifier.$Properties} hadoop.AMRMTokenIdentifier.$Shape
         */

        /**
         * Constructs a new AMRMTokenIdentifier.
         * @memberof hadoop
         * @classdesc Represents a AMRMTokenIdentifier.
         * @constructor
         * @param {hadoop.AMRMTokenIdentifier.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AMRMTokenIdentifier = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AMRMTokenIdentifier applicationAttemptId.
         * @member {hadoop.ApplicationAttemptId.$Properties|null|undefined} applicationAttemptId
         * @memberof hadoop.AMRMTokenIdentifier
         * @instance
         */
        AMRMTokenIdentifier.prototype.applicationAttemptId = null;

        /**
         * AMRMTokenIdentifier keyId.
         * @member {number} keyId
         * @memberof hadoop.AMRMTokenIdentifier
         * @instance
         */
        AMRMTokenIdentifier.prototype.keyId = 0;

        /**
         * Creates a new AMRMTokenIdentifier instance using the specified properties.
         * @function create
         * @memberof hadoop.AMRMTokenIdentifier
         * @static
         * @param {hadoop.AMRMTokenIdentifier.$Properties=} [properties] Properties to set
         * @returns {hadoop.AMRMTokenIdentifier} AMRMTokenIdentifier instance
         * @type {{
         *   (properties: hadoop.AMRMTokenIdentifier.$Shape): hadoop.AMRMTokenIdentifier & hadoop.AMRMTokenIdentifier.$Shape;
         *   (properties?: hadoop.AMRMTokenIdentifier.$Properties): hadoop.AMRMTokenIdentifier;
         * }}
         */
        AMRMTokenIdentifier.create = function(properties) {
            return new AMRMTokenIdentifier(properties);
        };

        /**
         * Encodes the specified AMRMTokenIdentifier message. Does not implicitly {@link hadoop.AMRMTokenIdentifier.verify|verify} messages.
         * @function encode
         * @memberof hadoop.AMRMTokenIdentifier
         * @static
         * @param {hadoop.AMRMTokenIdentifier.$Properties} message AMRMTokenIdentifier message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AMRMTokenIdentifier.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.applicationAttemptId != null && $Object.hasOwnProperty.call(message, "applicationAttemptId"))
                $root.hadoop.ApplicationAttemptId.encode(message.applicationAttemptId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.keyId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a AMRMTokenIdentifier message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.AMRMTokenIdentifier
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.AMRMTokenIdentifier & hadoop.AMRMTokenIdentifier.$Shape} AMRMTokenIdentifier
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AMRMTokenIdentifier.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.AMRMTokenIdentifier();
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
                        message.applicationAttemptId = $root.hadoop.ApplicationAttemptId.decode(reader, reader.size(), $undefined, _depth + 1, message.applicationAttemptId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.keyId = reader.int32();
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
         * Gets the type url for AMRMTokenIdentifier
         * @function getTypeUrl
         * @memberof hadoop.AMRMTokenIdentifier
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        AMRMTokenIdentifier.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.AMRMTokenIdentifier";
        };

        return AMRMTokenIdentifier;
    })();

    hadoop.NMTokenIdentifier = (function() {

        /**
         * Properties of a NMTokenIdentifier.
         * @typedef {Object} hadoop.NMTokenIdentifier.$Properties
         * @property {hadoop.ApplicationAttemptId.$Properties|null} [applicationAttemptId] NMTokenIdentifier applicationAttemptId
         * @property {hadoop.NodeId.$Properties|null} [nodeId] NMTokenIdentifier nodeId
         * @property {string|null} [applicationSubmitter] NMTokenIdentifier applicationSubmitter
         * @property {number|null} [keyId] NMTokenIdentifier keyId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a NMTokenIdentifier.
         * @memberof hadoop
         * @interface INMTokenIdentifier
         * @augments hadoop.NMTokenIdentifier.$Properties
         * @deprecated Use hadoop.NMTokenIdentifier.$Properties instead.
         */

        /**
         * Shape of a NMTokenIdentifier.
         * @typedef {hadoop.NMTokenIdentifier.$Properties} hadoop.NMTokenIdentifier.$Shape
         */

        /**
         * Constructs a new NMTokenIdentifier.
         * @memberof hadoop
         * @classdesc Represents a NMTokenIdentifier.
         * @constructor
         * @param {hadoop.NMTokenIdentifier.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const NMTokenIdentifier = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * NMTokenIdentifier applicationAttemptId.
         * @member {hadoop.ApplicationAttemptId.$Properties|null|undefined} applicationAttemptId
         * @memberof hadoop.NMTokenIdentifier
         * @instance
         */
        NMTokenIdentifier.prototype.applicationAttemptId = null;

        /**
         * NMTokenIdentifier nodeId.
         * @member {hadoop.NodeId.$Properties|null|undefined} nodeId
         * @memberof hadoop.NMTokenIdentifier
         * @instance
         */
        NMTokenIdentifier.prototype.nodeId = null;

        /**
         * NMTokenIdentifier applicationSubmitter.
         * @member {string} applicationSubmitter
         * @memberof hadoop.NMTokenIdentifier
         * @instance
         */
        NMTokenIdentifier.prototype.applicationSubmitter = "";

        /**
         * NMTokenIdentifier keyId.
         * @member {number} keyId
         * @memberof hadoop.NMTokenIdentifier
         * @instance
         */
        NMTokenIdentifier.prototype.keyId = 0;

        /**
         * Creates a new NMTokenIdentifier instance using the specified properties.
         * @function create
         * @memberof hadoop.NMTokenIdentifier
         * @static
         * @param {hadoop.NMTokenIdentifier.$Properties=} [properties] Properties to set
         * @returns {hadoop.NMTokenIdentifier} NMTokenIdentifier instance
         * @type {{
         *   (properties: hadoop.NMTokenIdentifier.$Shape): hadoop.NMTokenIdentifier & hadoop.NMTokenIdentifier.$Shape;
         *   (properties?: hadoop.NMTokenIdentifier.$Properties): hadoop.NMTokenIdentifier;
         * }}
         */
        NMTokenIdentifier.create = function(properties) {
            return new NMTokenIdentifier(properties);
        };

        /**
         * Encodes the specified NMTokenIdentifier message. Does not implicitly {@link hadoop.NMTokenIdentifier.verify|verify} messages.
         * @function encode
         * @memberof hadoop.NMTokenIdentifier
         * @static
         * @param {hadoop.NMTokenIdentifier.$Properties} message NMTokenIdentifier message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        NMTokenIdentifier.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.applicationAttemptId != null && $Object.hasOwnProperty.call(message, "applicationAttemptId"))
                $root.hadoop.ApplicationAttemptId.encode(message.applicationAttemptId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId"))
                $root.hadoop.NodeId.encode(message.nodeId, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.applicationSubmitter != null && $Object.hasOwnProperty.call(message, "applicationSubmitter"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.applicationSubmitter);
            if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.keyId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a NMTokenIdentifier message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.NMTokenIdentifier
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.NMTokenIdentifier & hadoop.NMTokenIdentifier.$Shape} NMTokenIdentifier
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        NMTokenIdentifier.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.NMTokenIdentifier();
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
                        message.applicationAttemptId = $root.hadoop.ApplicationAttemptId.decode(reader, reader.size(), $undefined, _depth + 1, message.applicationAttemptId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.nodeId = $root.hadoop.NodeId.decode(reader, reader.size(), $undefined, _depth + 1, message.nodeId);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.applicationSubmitter = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.keyId = reader.int32();
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
         * Gets the type url for NMTokenIdentifier
         * @function getTypeUrl
         * @memberof hadoop.NMTokenIdentifier
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        NMTokenIdentifier.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.NMTokenIdentifier";
        };

        return NMTokenIdentifier;
    })();

    hadoop.ContainerTokenIdentifier = (function() {

        /**
         * Properties of a ContainerTokenIdentifier.
         * @typedef {Object} hadoop.ContainerTokenIdentifier.$Properties
         * @property {hadoop.ContainerId.$Properties|null} [containerId] ContainerTokenIdentifier containerId
         * @property {string|null} [nodeAddress] ContainerTokenIdentifier nodeAddress
         * @property {string|null} [applicationSubmitter] ContainerTokenIdentifier applicationSubmitter
         * @property {hadoop.Resource.$Properties|null} [resource] ContainerTokenIdentifier resource
         * @property {number|Long|null} [expiryMs] ContainerTokenIdentifier expiryMs
         * @property {number|null} [masterKeyId] ContainerTokenIdentifier masterKeyId
         * @property {number|Long|null} [resourceManagerId] ContainerTokenIdentifier resourceManagerId
         * @property {hadoop.Priority.$Properties|null} [priority] ContainerTokenIdentifier priority
         * @property {number|Long|null} [creationTimeMs] ContainerTokenIdentifier creationTimeMs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ContainerTokenIdentifier.
         * @memberof hadoop
         * @interface IContainerTokenIdentifier
         * @augments hadoop.ContainerTokenIdentifier.$Properties
         * @deprecated Use hadoop.ContainerTokenIdentifier.$Properties instead.
         */

        /**
         * Shape of a ContainerTokenIdentifier.
         * @typedef {hadoop.ContainerTokenIdentifier.$Properties} hadoop.ContainerTokenIdentifier.$Shape
         */

        /**
         * Constructs a new ContainerTokenIdentifier.
         * @memberof hadoop
         * @classdesc Represents a ContainerTokenIdentifier.
         * @constructor
         * @param {hadoop.ContainerTokenIdentifier.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ContainerTokenIdentifier = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ContainerTokenIdentifier containerId.
         * @member {hadoop.ContainerId.$Properties|null|undefined} containerId
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.containerId = null;

        /**
         * ContainerTokenIdentifier nodeAddress.
         * @member {string} nodeAddress
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.nodeAddress = "";

        /**
         * ContainerTokenIdentifier applicationSubmitter.
         * @member {string} applicationSubmitter
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.applicationSubmitter = "";

        /**
         * ContainerTokenIdentifier resource.
         * @member {hadoop.Resource.$Properties|null|undefined} resource
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.resource = null;

        /**
         * ContainerTokenIdentifier expiryMs.
         * @member {number|Long} expiryMs
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.expiryMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * ContainerTokenIdentifier masterKeyId.
         * @member {number} masterKeyId
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.masterKeyId = 0;

        /**
         * ContainerTokenIdentifier resourceManagerId.
         * @member {number|Long} resourceManagerId
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.resourceManagerId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * ContainerTokenIdentifier priority.
         * @member {hadoop.Priority.$Properties|null|undefined} priority
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.priority = null;

        /**
         * ContainerTokenIdentifier creationTimeMs.
         * @member {number|Long} creationTimeMs
         * @memberof hadoop.ContainerTokenIdentifier
         * @instance
         */
        ContainerTokenIdentifier.prototype.creationTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ContainerTokenIdentifier instance using the specified properties.
         * @function create
         * @memberof hadoop.ContainerTokenIdentifier
         * @static
         * @param {hadoop.ContainerTokenIdentifier.$Properties=} [properties] Properties to set
         * @returns {hadoop.ContainerTokenIdentifier} ContainerTokenIdentifier instance
         * @type {{
         *   (properties: hadoop.ContainerTokenIdentifier.$Shape): hadoop.ContainerTokenIdentifier & hadoop.ContainerTokenIdentifier.$Shape;
         *   (properties?: hadoop.ContainerTokenIdentifier.$Properties): hadoop.ContainerTokenIdentifier;
         * }}
         */
        ContainerTokenIdentifier.create = function(properties) {
            return new ContainerTokenIdentifier(properties);
        };

        /**
         * Encodes the specified ContainerTokenIdentifier message. Does not implicitly {@link hadoop.ContainerTokenIdentifier.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ContainerTokenIdentifier
         * @static
         * @param {hadoop.ContainerTokenIdentifier.$Properties} message ContainerTokenIdentifier message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ContainerTokenIdentifier.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.containerId != null && $Object.hasOwnProperty.call(message, "containerId"))
                $root.hadoop.ContainerId.encode(message.containerId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.nodeAddress != null && $Object.hasOwnProperty.call(message, "nodeAddress"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.nodeAddress);
            if (message.applicationSubmitter != null && $Object.hasOwnProperty.call(message, "applicationSubmitter"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.applicationSubmitter);
            if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                $root.hadoop.Resource.encode(message.resource, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.expiryMs != null && $Object.hasOwnProperty.call(message, "expiryMs"))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.expiryMs);
            if (message.masterKeyId != null && $Object.hasOwnProperty.call(message, "masterKeyId"))
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.masterKeyId);
            if (message.resourceManagerId != null && $Object.hasOwnProperty.call(message, "resourceManagerId"))
                writer.uint32(/* id 7, wireType 0 =*/56).int64(message.resourceManagerId);
            if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                $root.hadoop.Priority.encode(message.priority, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.creationTimeMs != null && $Object.hasOwnProperty.call(message, "creationTimeMs"))
                writer.uint32(/* id 9, wireType 0 =*/72).int64(message.creationTimeMs);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ContainerTokenIdentifier message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ContainerTokenIdentifier
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ContainerTokenIdentifier & hadoop.ContainerTokenIdentifier.$Shape} ContainerTokenIdentifier
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ContainerTokenIdentifier.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ContainerTokenIdentifier();
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
                        message.containerId = $root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1, message.containerId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.nodeAddress = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.applicationSubmitter = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.resource = $root.hadoop.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.resource);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.expiryMs = reader.int64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.masterKeyId = reader.int32();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.resourceManagerId = reader.int64();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.priority = $root.hadoop.Priority.decode(reader, reader.size(), $undefined, _depth + 1, message.priority);
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.creationTimeMs = reader.int64();
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
         * Gets the type url for ContainerTokenIdentifier
         * @function getTypeUrl
         * @memberof hadoop.ContainerTokenIdentifier
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ContainerTokenIdentifier.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ContainerTokenIdentifier";
        };

        return ContainerTokenIdentifier;
    })();

    hadoop.RegisterApplicationMasterRequest = (function() {

        /**
         * Properties of a RegisterApplicationMasterRequest.
         * @typedef {Object} hadoop.RegisterApplicationMasterRequest.$Properties
         * @property {string|null} [host] RegisterApplicationMasterRequest host
         * @property {number|null} [rpcPort] RegisterApplicationMasterRequest rpcPort
         * @property {string|null} [trackingUrl] RegisterApplicationMasterRequest trackingUrl
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisterApplicationMasterRequest.
         * @memberof hadoop
         * @interface IRegisterApplicationMasterRequest
         * @augments hadoop.RegisterApplicationMasterRequest.$Properties
         * @deprecated Use hadoop.RegisterApplicationMasterRequest.$Properties instead.
         */

        /**
         * Shape of a RegisterApplicationMasterRequest.
         * @typedef {hadoop.RegisterApplicationMasterRequest.$Properties} hadoop.RegisterApplicationMasterRequest.$Shape
         */

        /**
         * Constructs a new RegisterApplicationMasterRequest.
         * @memberof hadoop
         * @classdesc Represents a RegisterApplicationMasterRequest.
         * @constructor
         * @param {hadoop.RegisterApplicationMasterRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisterApplicationMasterRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisterApplicationMasterRequest host.
         * @member {string} host
         * @memberof hadoop.RegisterApplicationMasterRequest
         * @instance
         */
        RegisterApplicationMasterRequest.prototype.host = "";

        /**
         * RegisterApplicationMasterRequest rpcPort.
         * @member {number} rpcPort
         * @memberof hadoop.RegisterApplicationMasterRequest
         * @instance
         */
        RegisterApplicationMasterRequest.prototype.rpcPort = 0;

        /**
         * RegisterApplicationMasterRequest trackingUrl.
         * @member {string} trackingUrl
         * @memberof hadoop.RegisterApplicationMasterRequest
         * @instance
         */
        RegisterApplicationMasterRequest.prototype.trackingUrl = "";

        /**
         * Creates a new RegisterApplicationMasterRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.RegisterApplicationMasterRequest
         * @static
         * @param {hadoop.RegisterApplicationMasterRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.RegisterApplicationMasterRequest} RegisterApplicationMasterRequest instance
         * @type {{
         *   (properties: hadoop.RegisterApplicationMasterRequest.$Shape): hadoop.RegisterApplicationMasterRequest & hadoop.RegisterApplicationMasterRequest.$Shape;
         *   (properties?: hadoop.RegisterApplicationMasterRequest.$Properties): hadoop.RegisterApplicationMasterRequest;
         * }}
         */
        RegisterApplicationMasterRequest.create = function(properties) {
            return new RegisterApplicationMasterRequest(properties);
        };

        /**
         * Encodes the specified RegisterApplicationMasterRequest message. Does not implicitly {@link hadoop.RegisterApplicationMasterRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.RegisterApplicationMasterRequest
         * @static
         * @param {hadoop.RegisterApplicationMasterRequest.$Properties} message RegisterApplicationMasterRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisterApplicationMasterRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
            if (message.rpcPort != null && $Object.hasOwnProperty.call(message, "rpcPort"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.rpcPort);
            if (message.trackingUrl != null && $Object.hasOwnProperty.call(message, "trackingUrl"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.trackingUrl);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisterApplicationMasterRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.RegisterApplicationMasterRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.RegisterApplicationMasterRequest & hadoop.RegisterApplicationMasterRequest.$Shape} RegisterApplicationMasterRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisterApplicationMasterRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.RegisterApplicationMasterRequest();
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
                        message.host = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.rpcPort = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.trackingUrl = reader.string();
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
         * Gets the type url for RegisterApplicationMasterRequest
         * @function getTypeUrl
         * @memberof hadoop.RegisterApplicationMasterRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegisterApplicationMasterRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.RegisterApplicationMasterRequest";
        };

        return RegisterApplicationMasterRequest;
    })();

    hadoop.RegisterApplicationMasterResponse = (function() {

        /**
         * Properties of a RegisterApplicationMasterResponse.
         * @typedef {Object} hadoop.RegisterApplicationMasterResponse.$Properties
         * @property {hadoop.Resource.$Properties|null} [maximumCapability] RegisterApplicationMasterResponse maximumCapability
         * @property {Uint8Array|null} [clientToAmMasterKey] RegisterApplicationMasterResponse clientToAmMasterKey
         * @property {Array.<hadoop.Container.$Properties>|null} [containersFromPreviousAttempts] RegisterApplicationMasterResponse containersFromPreviousAttempts
         * @property {string|null} [queue] RegisterApplicationMasterResponse queue
         * @property {Array.<hadoop.NMToken.$Properties>|null} [nmTokensFromPreviousAttempts] RegisterApplicationMasterResponse nmTokensFromPreviousAttempts
         * @property {Array.<hadoop.ResourceTypeInfo.$Properties>|null} [resourceTypes] RegisterApplicationMasterResponse resourceTypes
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegisterApplicationMasterResponse.
         * @memberof hadoop
         * @interface IRegisterApplicationMasterResponse
         * @augments hadoop.RegisterApplicationMasterResponse.$Properties
         * @deprecated Use hadoop.RegisterApplicationMasterResponse.$Properties instead.
         */

        /**
         * Shape of a RegisterApplicationMasterResponse.
         * @typedef {hadoop.RegisterApplicationMasterResponse.$Properties} hadoop.RegisterApplicationMasterResponse.$Shape
         */

        /**
         * Constructs a new RegisterApplicationMasterResponse.
         * @memberof hadoop
         * @classdesc Represents a RegisterApplicationMasterResponse.
         * @constructor
         * @param {hadoop.RegisterApplicationMasterResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegisterApplicationMasterResponse = function (properties) {
            this.containersFromPreviousAttempts = [];
            this.nmTokensFromPreviousAttempts = [];
            this.resourceTypes = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RegisterApplicationMasterResponse maximumCapability.
         * @member {hadoop.Resource.$Properties|null|undefined} maximumCapability
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @instance
         */
        RegisterApplicationMasterResponse.prototype.maximumCapability = null;

        /**
         * RegisterApplicationMasterResponse clientToAmMasterKey.
         * @member {Uint8Array} clientToAmMasterKey
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @instance
         */
        RegisterApplicationMasterResponse.prototype.clientToAmMasterKey = $util.newBuffer([]);

        /**
         * RegisterApplicationMasterResponse containersFromPreviousAttempts.
         * @member {Array.<hadoop.Container.$Properties>} containersFromPreviousAttempts
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @instance
         */
        RegisterApplicationMasterResponse.prototype.containersFromPreviousAttempts = $util.emptyArray;

        /**
         * RegisterApplicationMasterResponse queue.
         * @member {string} queue
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @instance
         */
        RegisterApplicationMasterResponse.prototype.queue = "";

        /**
         * RegisterApplicationMasterResponse nmTokensFromPreviousAttempts.
         * @member {Array.<hadoop.NMToken.$Properties>} nmTokensFromPreviousAttempts
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @instance
         */
        RegisterApplicationMasterResponse.prototype.nmTokensFromPreviousAttempts = $util.emptyArray;

        /**
         * RegisterApplicationMasterResponse resourceTypes.
         * @member {Array.<hadoop.ResourceTypeInfo.$Properties>} resourceTypes
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @instance
         */
        RegisterApplicationMasterResponse.prototype.resourceTypes = $util.emptyArray;

        /**
         * Creates a new RegisterApplicationMasterResponse instance using the specified properties.
         * @function create
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @static
         * @param {hadoop.RegisterApplicationMasterResponse.$Properties=} [properties] Properties to set
         * @returns {hadoop.RegisterApplicationMasterResponse} RegisterApplicationMasterResponse instance
         * @type {{
         *   (properties: hadoop.RegisterApplicationMasterResponse.$Shape): hadoop.RegisterApplicationMasterResponse & hadoop.RegisterApplicationMasterResponse.$Shape;
         *   (properties?: hadoop.RegisterApplicationMasterResponse.$Properties): hadoop.RegisterApplicationMasterResponse;
         * }}
         */
        RegisterApplicationMasterResponse.create = function(properties) {
            return new RegisterApplicationMasterResponse(properties);
        };

        /**
         * Encodes the specified RegisterApplicationMasterResponse message. Does not implicitly {@link hadoop.RegisterApplicationMasterResponse.verify|verify} messages.
         * @function encode
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @static
         * @param {hadoop.RegisterApplicationMasterResponse.$Properties} message RegisterApplicationMasterResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegisterApplicationMasterResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.maximumCapability != null && $Object.hasOwnProperty.call(message, "maximumCapability"))
                $root.hadoop.Resource.encode(message.maximumCapability, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.clientToAmMasterKey != null && $Object.hasOwnProperty.call(message, "clientToAmMasterKey"))
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.clientToAmMasterKey);
            if (message.containersFromPreviousAttempts != null && message.containersFromPreviousAttempts.length)
                for (let i = 0; i < message.containersFromPreviousAttempts.length; ++i)
                    $root.hadoop.Container.encode(message.containersFromPreviousAttempts[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.queue != null && $Object.hasOwnProperty.call(message, "queue"))
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.queue);
            if (message.nmTokensFromPreviousAttempts != null && message.nmTokensFromPreviousAttempts.length)
                for (let i = 0; i < message.nmTokensFromPreviousAttempts.length; ++i)
                    $root.hadoop.NMToken.encode(message.nmTokensFromPreviousAttempts[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.resourceTypes != null && message.resourceTypes.length)
                for (let i = 0; i < message.resourceTypes.length; ++i)
                    $root.hadoop.ResourceTypeInfo.encode(message.resourceTypes[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegisterApplicationMasterResponse message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.RegisterApplicationMasterResponse & hadoop.RegisterApplicationMasterResponse.$Shape} RegisterApplicationMasterResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegisterApplicationMasterResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.RegisterApplicationMasterResponse();
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
                        message.maximumCapability = $root.hadoop.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.maximumCapability);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.clientToAmMasterKey = reader.bytes();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.containersFromPreviousAttempts && message.containersFromPreviousAttempts.length))
                            message.containersFromPreviousAttempts = [];
                        message.containersFromPreviousAttempts.push($root.hadoop.Container.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.queue = reader.string();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nmTokensFromPreviousAttempts && message.nmTokensFromPreviousAttempts.length))
                            message.nmTokensFromPreviousAttempts = [];
                        message.nmTokensFromPreviousAttempts.push($root.hadoop.NMToken.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.resourceTypes && message.resourceTypes.length))
                            message.resourceTypes = [];
                        message.resourceTypes.push($root.hadoop.ResourceTypeInfo.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for RegisterApplicationMasterResponse
         * @function getTypeUrl
         * @memberof hadoop.RegisterApplicationMasterResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegisterApplicationMasterResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.RegisterApplicationMasterResponse";
        };

        return RegisterApplicationMasterResponse;
    })();

    hadoop.ResourceBlacklistRequest = (function() {

        /**
         * Properties of a ResourceBlacklistRequest.
         * @typedef {Object} hadoop.ResourceBlacklistRequest.$Properties
         * @property {Array.<string>|null} [additions] ResourceBlacklistRequest additions
         * @property {Array.<string>|null} [removals] ResourceBlacklistRequest removals
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResourceBlacklistRequest.
         * @memberof hadoop
         * @interface IResourceBlacklistRequest
         * @augments hadoop.ResourceBlacklistRequest.$Properties
         * @deprecated Use hadoop.ResourceBlacklistRequest.$Properties instead.
         */

        /**
         * Shape of a ResourceBlacklistRequest.
         * @typedef {hadoop.ResourceBlacklistRequest.$Properties} hadoop.ResourceBlacklistRequest.$Shape
         */

        /**
         * Constructs a new ResourceBlacklistRequest.
         * @memberof hadoop
         * @classdesc Represents a ResourceBlacklistRequest.
         * @constructor
         * @param {hadoop.ResourceBlacklistRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResourceBlacklistRequest = function (properties) {
            this.additions = [];
            this.removals = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResourceBlacklistRequest additions.
         * @member {Array.<string>} additions
         * @memberof hadoop.ResourceBlacklistRequest
         * @instance
         */
        ResourceBlacklistRequest.prototype.additions = $util.emptyArray;

        /**
         * ResourceBlacklistRequest removals.
         * @member {Array.<string>} removals
         * @memberof hadoop.ResourceBlacklistRequest
         * @instance
         */
        ResourceBlacklistRequest.prototype.removals = $util.emptyArray;

        /**
         * Creates a new ResourceBlacklistRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.ResourceBlacklistRequest
         * @static
         * @param {hadoop.ResourceBlacklistRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.ResourceBlacklistRequest} ResourceBlacklistRequest instance
         * @type {{
         *   (properties: hadoop.ResourceBlacklistRequest.$Shape): hadoop.ResourceBlacklistRequest & hadoop.ResourceBlacklistRequest.$Shape;
         *   (properties?: hadoop.ResourceBlacklistRequest.$Properties): hadoop.ResourceBlacklistRequest;
         * }}
         */
        ResourceBlacklistRequest.create = function(properties) {
            return new ResourceBlacklistRequest(properties);
        };

        /**
         * Encodes the specified ResourceBlacklistRequest message. Does not implicitly {@link hadoop.ResourceBlacklistRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ResourceBlacklistRequest
         * @static
         * @param {hadoop.ResourceBlacklistRequest.$Properties} message ResourceBlacklistRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResourceBlacklistRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.additions != null && message.additions.length)
                for (let i = 0; i < message.additions.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.additions[i]);
            if (message.removals != null && message.removals.length)
                for (let i = 0; i < message.removals.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.removals[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResourceBlacklistRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ResourceBlacklistRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ResourceBlacklistRequest & hadoop.ResourceBlacklistRequest.$Shape} ResourceBlacklistRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResourceBlacklistRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ResourceBlacklistRequest();
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
                        if (!(message.additions && message.additions.length))
                            message.additions = [];
                        message.additions.push(reader.string());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.removals && message.removals.length))
                            message.removals = [];
                        message.removals.push(reader.string());
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
         * Gets the type url for ResourceBlacklistRequest
         * @function getTypeUrl
         * @memberof hadoop.ResourceBlacklistRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ResourceBlacklistRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ResourceBlacklistRequest";
        };

        return ResourceBlacklistRequest;
    })();

    hadoop.AllocateRequest = (function() {

        /**
         * Properties of an AllocateRequest.
         * @typedef {Object} hadoop.AllocateRequest.$Properties
         * @property {Array.<hadoop.ResourceRequest.$Properties>|null} [ask] AllocateRequest ask
         * @property {Array.<hadoop.ContainerId.$Properties>|null} [release] AllocateRequest release
         * @property {hadoop.ResourceBlacklistRequest.$Properties|null} [blacklist] AllocateRequest blacklist
         * @property {number|null} [responseId] AllocateRequest responseId
         * @property {number|null} [progress] AllocateRequest progress
         * @property {string|null} [trackingUrl] AllocateRequest trackingUrl
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AllocateRequest.
         * @memberof hadoop
         * @interface IAllocateRequest
         * @augments hadoop.AllocateRequest.$Properties
         * @deprecated Use hadoop.AllocateRequest.$Properties instead.
         */

        /**
         * Shape of an AllocateRequest.
         * @typedef {hadoop.AllocateRequest.$Properties} hadoop.AllocateRequest.$Shape
         */

        /**
         * Constructs a new AllocateRequest.
         * @memberof hadoop
         * @classdesc Represents an AllocateRequest.
         * @constructor
         * @param {hadoop.AllocateRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AllocateRequest = function (properties) {
            this.ask = [];
            this.release = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AllocateRequest ask.
         * @member {Array.<hadoop.ResourceRequest.$Properties>} ask
         * @memberof hadoop.AllocateRequest
         * @instance
         */
        AllocateRequest.prototype.ask = $util.emptyArray;

        /**
         * AllocateRequest release.
         * @member {Array.<hadoop.ContainerId.$Properties>} release
         * @memberof hadoop.AllocateRequest
         * @instance
         */
        AllocateRequest.prototype.release = $util.emptyArray;

        /**
         * AllocateRequest blacklist.
         * @member {hadoop.ResourceBlacklistRequest.$Properties|null|undefined} blacklist
         * @memberof hadoop.AllocateRequest
         * @instance
         */
        AllocateRequest.prototype.blacklist = null;

        /**
         * AllocateRequest responseId.
         * @member {number} responseId
         * @memberof hadoop.AllocateRequest
         * @instance
         */
        AllocateRequest.prototype.responseId = 0;

        /**
         * AllocateRequest progress.
         * @member {number} progress
         * @memberof hadoop.AllocateRequest
         * @instance
         */
        AllocateRequest.prototype.progress = 0;

        /**
         * AllocateRequest trackingUrl.
         * @member {string} trackingUrl
         * @memberof hadoop.AllocateRequest
         * @instance
         */
        AllocateRequest.prototype.trackingUrl = "";

        /**
         * Creates a new AllocateRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.AllocateRequest
         * @static
         * @param {hadoop.AllocateRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.AllocateRequest} AllocateRequest instance
         * @type {{
         *   (properties: hadoop.AllocateRequest.$Shape): hadoop.AllocateRequest & hadoop.AllocateRequest.$Shape;
         *   (properties?: hadoop.AllocateRequest.$Properties): hadoop.AllocateRequest;
         * }}
         */
        AllocateRequest.create = function(properties) {
            return new AllocateRequest(properties);
        };

        /**
         * Encodes the specified AllocateRequest message. Does not implicitly {@link hadoop.AllocateRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.AllocateRequest
         * @static
         * @param {hadoop.AllocateRequest.$Properties} message AllocateRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AllocateRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ask != null && message.ask.length)
                for (let i = 0; i < message.ask.length; ++i)
                    $root.hadoop.ResourceRequest.encode(message.ask[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.release != null && message.release.length)
                for (let i = 0; i < message.release.length; ++i)
                    $root.hadoop.ContainerId.encode(message.release[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.blacklist != null && $Object.hasOwnProperty.call(message, "blacklist"))
                $root.hadoop.ResourceBlacklistRequest.encode(message.blacklist, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.responseId != null && $Object.hasOwnProperty.call(message, "responseId"))
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.responseId);
            if (message.progress != null && $Object.hasOwnProperty.call(message, "progress"))
                writer.uint32(/* id 5, wireType 5 =*/45).float(message.progress);
            if (message.trackingUrl != null && $Object.hasOwnProperty.call(message, "trackingUrl"))
                writer.uint32(/* id 11, wireType 2 =*/90).string(message.trackingUrl);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AllocateRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.AllocateRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.AllocateRequest & hadoop.AllocateRequest.$Shape} AllocateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AllocateRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.AllocateRequest();
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
                        if (!(message.ask && message.ask.length))
                            message.ask = [];
                        message.ask.push($root.hadoop.ResourceRequest.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.release && message.release.length))
                            message.release = [];
                        message.release.push($root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.blacklist = $root.hadoop.ResourceBlacklistRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.blacklist);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.responseId = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 5)
                            break;
                        message.progress = reader.float();
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.trackingUrl = reader.string();
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
         * Gets the type url for AllocateRequest
         * @function getTypeUrl
         * @memberof hadoop.AllocateRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        AllocateRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.AllocateRequest";
        };

        return AllocateRequest;
    })();

    hadoop.PreemptionContainer = (function() {

        /**
         * Properties of a PreemptionContainer.
         * @typedef {Object} hadoop.PreemptionContainer.$Properties
         * @property {hadoop.ContainerId.$Properties|null} [id] PreemptionContainer id
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PreemptionContainer.
         * @memberof hadoop
         * @interface IPreemptionContainer
         * @augments hadoop.PreemptionContainer.$Properties
         * @deprecated Use hadoop.PreemptionContainer.$Properties instead.
         */

        /**
         * Shape of a PreemptionContainer.
         * @typedef {hadoop.PreemptionContainer.$Properties} hadoop.PreemptionContainer.$Shape
         */

        /**
         * Constructs a new PreemptionContainer.
         * @memberof hadoop
         * @classdesc Represents a PreemptionContainer.
         * @constructor
         * @param {hadoop.PreemptionContainer.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PreemptionContainer = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PreemptionContainer id.
         * @member {hadoop.ContainerId.$Properties|null|undefined} id
         * @memberof hadoop.PreemptionContainer
         * @instance
         */
        PreemptionContainer.prototype.id = null;

        /**
         * Creates a new PreemptionContainer instance using the specified properties.
         * @function create
         * @memberof hadoop.PreemptionContainer
         * @static
         * @param {hadoop.PreemptionContainer.$Properties=} [properties] Properties to set
         * @returns {hadoop.PreemptionContainer} PreemptionContainer instance
         * @type {{
         *   (properties: hadoop.PreemptionContainer.$Shape): hadoop.PreemptionContainer & hadoop.PreemptionContainer.$Shape;
         *   (properties?: hadoop.PreemptionContainer.$Properties): hadoop.PreemptionContainer;
         * }}
         */
        PreemptionContainer.create = function(properties) {
            return new PreemptionContainer(properties);
        };

        /**
         * Encodes the specified PreemptionContainer message. Does not implicitly {@link hadoop.PreemptionContainer.verify|verify} messages.
         * @function encode
         * @memberof hadoop.PreemptionContainer
         * @static
         * @param {hadoop.PreemptionContainer.$Properties} message PreemptionContainer message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PreemptionContainer.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                $root.hadoop.ContainerId.encode(message.id, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PreemptionContainer message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.PreemptionContainer
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.PreemptionContainer & hadoop.PreemptionContainer.$Shape} PreemptionContainer
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PreemptionContainer.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.PreemptionContainer();
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
                        message.id = $root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1, message.id);
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
         * Gets the type url for PreemptionContainer
         * @function getTypeUrl
         * @memberof hadoop.PreemptionContainer
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PreemptionContainer.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.PreemptionContainer";
        };

        return PreemptionContainer;
    })();

    hadoop.StrictPreemptionContract = (function() {

        /**
         * Properties of a StrictPreemptionContract.
         * @typedef {Object} hadoop.StrictPreemptionContract.$Properties
         * @property {Array.<hadoop.PreemptionContainer.$Properties>|null} [container] StrictPreemptionContract container
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StrictPreemptionContract.
         * @memberof hadoop
         * @interface IStrictPreemptionContract
         * @augments hadoop.StrictPreemptionContract.$Properties
         * @deprecated Use hadoop.StrictPreemptionContract.$Properties instead.
         */

        /**
         * Shape of a StrictPreemptionContract.
         * @typedef {hadoop.StrictPreemptionContract.$Properties} hadoop.StrictPreemptionContract.$Shape
         */

        /**
         * Constructs a new StrictPreemptionContract.
         * @memberof hadoop
         * @classdesc Represents a StrictPreemptionContract.
         * @constructor
         * @param {hadoop.StrictPreemptionContract.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StrictPreemptionContract = function (properties) {
            this.container = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StrictPreemptionContract container.
         * @member {Array.<hadoop.PreemptionContainer.$Properties>} container
         * @memberof hadoop.StrictPreemptionContract
         * @instance
         */
        StrictPreemptionContract.prototype.container = $util.emptyArray;

        /**
         * Creates a new StrictPreemptionContract instance using the specified properties.
         * @function create
         * @memberof hadoop.StrictPreemptionContract
         * @static
         * @param {hadoop.StrictPreemptionContract.$Properties=} [properties] Properties to set
         * @returns {hadoop.StrictPreemptionContract} StrictPreemptionContract instance
         * @type {{
         *   (properties: hadoop.StrictPreemptionContract.$Shape): hadoop.StrictPreemptionContract & hadoop.StrictPreemptionContract.$Shape;
         *   (properties?: hadoop.StrictPreemptionContract.$Properties): hadoop.StrictPreemptionContract;
         * }}
         */
        StrictPreemptionContract.create = function(properties) {
            return new StrictPreemptionContract(properties);
        };

        /**
         * Encodes the specified StrictPreemptionContract message. Does not implicitly {@link hadoop.StrictPreemptionContract.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StrictPreemptionContract
         * @static
         * @param {hadoop.StrictPreemptionContract.$Properties} message StrictPreemptionContract message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StrictPreemptionContract.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.container != null && message.container.length)
                for (let i = 0; i < message.container.length; ++i)
                    $root.hadoop.PreemptionContainer.encode(message.container[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StrictPreemptionContract message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StrictPreemptionContract
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StrictPreemptionContract & hadoop.StrictPreemptionContract.$Shape} StrictPreemptionContract
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StrictPreemptionContract.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StrictPreemptionContract();
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
                        if (!(message.container && message.container.length))
                            message.container = [];
                        message.container.push($root.hadoop.PreemptionContainer.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for StrictPreemptionContract
         * @function getTypeUrl
         * @memberof hadoop.StrictPreemptionContract
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StrictPreemptionContract.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StrictPreemptionContract";
        };

        return StrictPreemptionContract;
    })();

    hadoop.PreemptionResourceRequest = (function() {

        /**
         * Properties of a PreemptionResourceRequest.
         * @typedef {Object} hadoop.PreemptionResourceRequest.$Properties
         * @property {hadoop.ResourceRequest.$Properties|null} [resource] PreemptionResourceRequest resource
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PreemptionResourceRequest.
         * @memberof hadoop
         * @interface IPreemptionResourceRequest
         * @augments hadoop.PreemptionResourceRequest.$Properties
         * @deprecated Use hadoop.PreemptionResourceRequest.$Properties instead.
         */

        /**
         * Shape of a PreemptionResourceRequest.
         * @typedef {hadoop.PreemptionResourceRequest.$Properties} hadoop.PreemptionResourceRequest.$Shape
         */

        /**
         * Constructs a new PreemptionResourceRequest.
         * @memberof hadoop
         * @classdesc Represents a PreemptionResourceRequest.
         * @constructor
         * @param {hadoop.PreemptionResourceRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PreemptionResourceRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PreemptionResourceRequest resource.
         * @member {hadoop.ResourceRequest.$Properties|null|undefined} resource
         * @memberof hadoop.PreemptionResourceRequest
         * @instance
         */
        PreemptionResourceRequest.prototype.resource = null;

        /**
         * Creates a new PreemptionResourceRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.PreemptionResourceRequest
         * @static
         * @param {hadoop.PreemptionResourceRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.PreemptionResourceRequest} PreemptionResourceRequest instance
         * @type {{
         *   (properties: hadoop.PreemptionResourceRequest.$Shape): hadoop.PreemptionResourceRequest & hadoop.PreemptionResourceRequest.$Shape;
         *   (properties?: hadoop.PreemptionResourceRequest.$Properties): hadoop.PreemptionResourceRequest;
         * }}
         */
        PreemptionResourceRequest.create = function(properties) {
            return new PreemptionResourceRequest(properties);
        };

        /**
         * Encodes the specified PreemptionResourceRequest message. Does not implicitly {@link hadoop.PreemptionResourceRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.PreemptionResourceRequest
         * @static
         * @param {hadoop.PreemptionResourceRequest.$Properties} message PreemptionResourceRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PreemptionResourceRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.resource != null && $Object.hasOwnProperty.call(message, "resource"))
                $root.hadoop.ResourceRequest.encode(message.resource, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PreemptionResourceRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.PreemptionResourceRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.PreemptionResourceRequest & hadoop.PreemptionResourceRequest.$Shape} PreemptionResourceRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PreemptionResourceRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.PreemptionResourceRequest();
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
                        message.resource = $root.hadoop.ResourceRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.resource);
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
         * Gets the type url for PreemptionResourceRequest
         * @function getTypeUrl
         * @memberof hadoop.PreemptionResourceRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PreemptionResourceRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.PreemptionResourceRequest";
        };

        return PreemptionResourceRequest;
    })();

    hadoop.PreemptionContract = (function() {

        /**
         * Properties of a PreemptionContract.
         * @typedef {Object} hadoop.PreemptionContract.$Properties
         * @property {Array.<hadoop.PreemptionResourceRequest.$Properties>|null} [resource] PreemptionContract resource
         * @property {Array.<hadoop.PreemptionContainer.$Properties>|null} [container] PreemptionContract container
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PreemptionContract.
         * @memberof hadoop
         * @interface IPreemptionContract
         * @augments hadoop.PreemptionContract.$Properties
         * @deprecated Use hadoop.PreemptionContract.$Properties instead.
         */

        /**
         * Shape of a PreemptionContract.
         * @typedef {hadoop.PreemptionContract.$Properties} hadoop.PreemptionContract.$Shape
         */

        /**
         * Constructs a new PreemptionContract.
         * @memberof hadoop
         * @classdesc Represents a PreemptionContract.
         * @constructor
         * @param {hadoop.PreemptionContract.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PreemptionContract = function (properties) {
            this.resource = [];
            this.container = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PreemptionContract resource.
         * @member {Array.<hadoop.PreemptionResourceRequest.$Properties>} resource
         * @memberof hadoop.PreemptionContract
         * @instance
         */
        PreemptionContract.prototype.resource = $util.emptyArray;

        /**
         * PreemptionContract container.
         * @member {Array.<hadoop.PreemptionContainer.$Properties>} container
         * @memberof hadoop.PreemptionContract
         * @instance
         */
        PreemptionContract.prototype.container = $util.emptyArray;

        /**
         * Creates a new PreemptionContract instance using the specified properties.
         * @function create
         * @memberof hadoop.PreemptionContract
         * @static
         * @param {hadoop.PreemptionContract.$Properties=} [properties] Properties to set
         * @returns {hadoop.PreemptionContract} PreemptionContract instance
         * @type {{
         *   (properties: hadoop.PreemptionContract.$Shape): hadoop.PreemptionContract & hadoop.PreemptionContract.$Shape;
         *   (properties?: hadoop.PreemptionContract.$Properties): hadoop.PreemptionContract;
         * }}
         */
        PreemptionContract.create = function(properties) {
            return new PreemptionContract(properties);
        };

        /**
         * Encodes the specified PreemptionContract message. Does not implicitly {@link hadoop.PreemptionContract.verify|verify} messages.
         * @function encode
         * @memberof hadoop.PreemptionContract
         * @static
         * @param {hadoop.PreemptionContract.$Properties} message PreemptionContract message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PreemptionContract.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.resource != null && message.resource.length)
                for (let i = 0; i < message.resource.length; ++i)
                    $root.hadoop.PreemptionResourceRequest.encode(message.resource[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.container != null && message.container.length)
                for (let i = 0; i < message.container.length; ++i)
                    $root.hadoop.PreemptionContainer.encode(message.container[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PreemptionContract message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.PreemptionContract
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.PreemptionContract & hadoop.PreemptionContract.$Shape} PreemptionContract
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PreemptionContract.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.PreemptionContract();
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
                        if (!(message.resource && message.resource.length))
                            message.resource = [];
                        message.resource.push($root.hadoop.PreemptionResourceRequest.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.container && message.container.length))
                            message.container = [];
                        message.container.push($root.hadoop.PreemptionContainer.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for PreemptionContract
         * @function getTypeUrl
         * @memberof hadoop.PreemptionContract
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PreemptionContract.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.PreemptionContract";
        };

        return PreemptionContract;
    })();

    hadoop.PreemptionMessage = (function() {

        /**
         * Properties of a PreemptionMessage.
         * @typedef {Object} hadoop.PreemptionMessage.$Properties
         * @property {hadoop.StrictPreemptionContract.$Properties|null} [strictContract] PreemptionMessage strictContract
         * @property {hadoop.PreemptionContract.$Properties|null} [contract] PreemptionMessage contract
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PreemptionMessage.
         * @memberof hadoop
         * @interface IPreemptionMessage
         * @augments hadoop.PreemptionMessage.$Properties
         * @deprecated Use hadoop.PreemptionMessage.$Properties instead.
         */

        /**
         * Shape of a PreemptionMessage.
         * @typedef {hadoop.PreemptionMessage.$Properties} hadoop.PreemptionMessage.$Shape
         */

        /**
         * Constructs a new PreemptionMessage.
         * @memberof hadoop
         * @classdesc Represents a PreemptionMessage.
         * @constructor
         * @param {hadoop.PreemptionMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PreemptionMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PreemptionMessage strictContract.
         * @member {hadoop.StrictPreemptionContract.$Properties|null|undefined} strictContract
         * @memberof hadoop.PreemptionMessage
         * @instance
         */
        PreemptionMessage.prototype.strictContract = null;

        /**
         * PreemptionMessage contract.
         * @member {hadoop.PreemptionContract.$Properties|null|undefined} contract
         * @memberof hadoop.PreemptionMessage
         * @instance
         */
        PreemptionMessage.prototype.contract = null;

        /**
         * Creates a new PreemptionMessage instance using the specified properties.
         * @function create
         * @memberof hadoop.PreemptionMessage
         * @static
         * @param {hadoop.PreemptionMessage.$Properties=} [properties] Properties to set
         * @returns {hadoop.PreemptionMessage} PreemptionMessage instance
         * @type {{
         *   (properties: hadoop.PreemptionMessage.$Shape): hadoop.PreemptionMessage & hadoop.PreemptionMessage.$Shape;
         *   (properties?: hadoop.PreemptionMessage.$Properties): hadoop.PreemptionMessage;
         * }}
         */
        PreemptionMessage.create = function(properties) {
            return new PreemptionMessage(properties);
        };

        /**
         * Encodes the specified PreemptionMessage message. Does not implicitly {@link hadoop.PreemptionMessage.verify|verify} messages.
         * @function encode
         * @memberof hadoop.PreemptionMessage
         * @static
         * @param {hadoop.PreemptionMessage.$Properties} message PreemptionMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PreemptionMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.strictContract != null && $Object.hasOwnProperty.call(message, "strictContract"))
                $root.hadoop.StrictPreemptionContract.encode(message.strictContract, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.contract != null && $Object.hasOwnProperty.call(message, "contract"))
                $root.hadoop.PreemptionContract.encode(message.contract, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PreemptionMessage message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.PreemptionMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.PreemptionMessage & hadoop.PreemptionMessage.$Shape} PreemptionMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PreemptionMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.PreemptionMessage();
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
                        message.strictContract = $root.hadoop.StrictPreemptionContract.decode(reader, reader.size(), $undefined, _depth + 1, message.strictContract);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.contract = $root.hadoop.PreemptionContract.decode(reader, reader.size(), $undefined, _depth + 1, message.contract);
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
         * Gets the type url for PreemptionMessage
         * @function getTypeUrl
         * @memberof hadoop.PreemptionMessage
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        PreemptionMessage.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.PreemptionMessage";
        };

        return PreemptionMessage;
    })();

    hadoop.AllocateResponse = (function() {

        /**
         * Properties of an AllocateResponse.
         * @typedef {Object} hadoop.AllocateResponse.$Properties
         * @property {hadoop.AllocateResponse.Command|null} [amCommand] AllocateResponse amCommand
         * @property {number|null} [responseId] AllocateResponse responseId
         * @property {Array.<hadoop.Container.$Properties>|null} [allocatedContainers] AllocateResponse allocatedContainers
         * @property {Array.<hadoop.ContainerStatus.$Properties>|null} [completedContainerStatuses] AllocateResponse completedContainerStatuses
         * @property {hadoop.Resource.$Properties|null} [headroom] AllocateResponse headroom
         * @property {Array.<hadoop.NodeReport.$Properties>|null} [updatedNodes] AllocateResponse updatedNodes
         * @property {number|null} [clusterNodeCount] AllocateResponse clusterNodeCount
         * @property {hadoop.PreemptionMessage.$Properties|null} [preemption] AllocateResponse preemption
         * @property {Array.<hadoop.NMToken.$Properties>|null} [nmTokens] AllocateResponse nmTokens
         * @property {hadoop.Token.$Properties|null} [amRmToken] AllocateResponse amRmToken
         * @property {Array.<hadoop.Container.$Properties>|null} [containersFromPreviousAttempts] AllocateResponse containersFromPreviousAttempts
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AllocateResponse.
         * @memberof hadoop
         * @interface IAllocateResponse
         * @augments hadoop.AllocateResponse.$Properties
         * @deprecated Use hadoop.AllocateResponse.$Properties instead.
         */

        /**
         * Shape of an AllocateResponse.
         * @typedef {hadoop.AllocateResponse.$Properties} hadoop.AllocateResponse.$Shape
         */

        /**
         * Constructs a new AllocateResponse.
         * @memberof hadoop
         * @classdesc Represents an AllocateResponse.
         * @constructor
         * @param {hadoop.AllocateResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AllocateResponse = function (properties) {
            this.allocatedContainers = [];
            this.completedContainerStatuses = [];
            this.updatedNodes = [];
            this.nmTokens = [];
            this.containersFromPreviousAttempts = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AllocateResponse amCommand.
         * @member {hadoop.AllocateResponse.Command} amCommand
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.amCommand = 0;

        /**
         * AllocateResponse responseId.
         * @member {number} responseId
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.responseId = 0;

        /**
         * AllocateResponse allocatedContainers.
         * @member {Array.<hadoop.Container.$Properties>} allocatedContainers
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.allocatedContainers = $util.emptyArray;

        /**
         * AllocateResponse completedContainerStatuses.
         * @member {Array.<hadoop.ContainerStatus.$Properties>} completedContainerStatuses
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.completedContainerStatuses = $util.emptyArray;

        /**
         * AllocateResponse headroom.
         * @member {hadoop.Resource.$Properties|null|undefined} headroom
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.headroom = null;

        /**
         * AllocateResponse updatedNodes.
         * @member {Array.<hadoop.NodeReport.$Properties>} updatedNodes
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.updatedNodes = $util.emptyArray;

        /**
         * AllocateResponse clusterNodeCount.
         * @member {number} clusterNodeCount
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.clusterNodeCount = 0;

        /**
         * AllocateResponse preemption.
         * @member {hadoop.PreemptionMessage.$Properties|null|undefined} preemption
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.preemption = null;

        /**
         * AllocateResponse nmTokens.
         * @member {Array.<hadoop.NMToken.$Properties>} nmTokens
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.nmTokens = $util.emptyArray;

        /**
         * AllocateResponse amRmToken.
         * @member {hadoop.Token.$Properties|null|undefined} amRmToken
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.amRmToken = null;

        /**
         * AllocateResponse containersFromPreviousAttempts.
         * @member {Array.<hadoop.Container.$Properties>} containersFromPreviousAttempts
         * @memberof hadoop.AllocateResponse
         * @instance
         */
        AllocateResponse.prototype.containersFromPreviousAttempts = $util.emptyArray;

        /**
         * Creates a new AllocateResponse instance using the specified properties.
         * @function create
         * @memberof hadoop.AllocateResponse
         * @static
         * @param {hadoop.AllocateResponse.$Properties=} [properties] Properties to set
         * @returns {hadoop.AllocateResponse} AllocateResponse instance
         * @type {{
         *   (properties: hadoop.AllocateResponse.$Shape): hadoop.AllocateResponse & hadoop.AllocateResponse.$Shape;
         *   (properties?: hadoop.AllocateResponse.$Properties): hadoop.AllocateResponse;
         * }}
         */
        AllocateResponse.create = function(properties) {
            return new AllocateResponse(properties);
        };

        /**
         * Encodes the specified AllocateResponse message. Does not implicitly {@link hadoop.AllocateResponse.verify|verify} messages.
         * @function encode
         * @memberof hadoop.AllocateResponse
         * @static
         * @param {hadoop.AllocateResponse.$Properties} message AllocateResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AllocateResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.amCommand != null && $Object.hasOwnProperty.call(message, "amCommand"))
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.amCommand);
            if (message.responseId != null && $Object.hasOwnProperty.call(message, "responseId"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.responseId);
            if (message.allocatedContainers != null && message.allocatedContainers.length)
                for (let i = 0; i < message.allocatedContainers.length; ++i)
                    $root.hadoop.Container.encode(message.allocatedContainers[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.completedContainerStatuses != null && message.completedContainerStatuses.length)
                for (let i = 0; i < message.completedContainerStatuses.length; ++i)
                    $root.hadoop.ContainerStatus.encode(message.completedContainerStatuses[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.headroom != null && $Object.hasOwnProperty.call(message, "headroom"))
                $root.hadoop.Resource.encode(message.headroom, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.updatedNodes != null && message.updatedNodes.length)
                for (let i = 0; i < message.updatedNodes.length; ++i)
                    $root.hadoop.NodeReport.encode(message.updatedNodes[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.clusterNodeCount != null && $Object.hasOwnProperty.call(message, "clusterNodeCount"))
                writer.uint32(/* id 7, wireType 0 =*/56).int32(message.clusterNodeCount);
            if (message.preemption != null && $Object.hasOwnProperty.call(message, "preemption"))
                $root.hadoop.PreemptionMessage.encode(message.preemption, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.nmTokens != null && message.nmTokens.length)
                for (let i = 0; i < message.nmTokens.length; ++i)
                    $root.hadoop.NMToken.encode(message.nmTokens[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.amRmToken != null && $Object.hasOwnProperty.call(message, "amRmToken"))
                $root.hadoop.Token.encode(message.amRmToken, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.containersFromPreviousAttempts != null && message.containersFromPreviousAttempts.length)
                for (let i = 0; i < message.containersFromPreviousAttempts.length; ++i)
                    $root.hadoop.Container.encode(message.containersFromPreviousAttempts[i], writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AllocateResponse message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.AllocateResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.AllocateResponse & hadoop.AllocateResponse.$Shape} AllocateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AllocateResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.AllocateResponse();
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
                        value = reader.int32();
                        if ($root.hadoop.AllocateResponse.Command[value] !== $undefined)
                            message.amCommand = value;
                        else if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.responseId = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.allocatedContainers && message.allocatedContainers.length))
                            message.allocatedContainers = [];
                        message.allocatedContainers.push($root.hadoop.Container.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.completedContainerStatuses && message.completedContainerStatuses.length))
                            message.completedContainerStatuses = [];
                        message.completedContainerStatuses.push($root.hadoop.ContainerStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.headroom = $root.hadoop.Resource.decode(reader, reader.size(), $undefined, _depth + 1, message.headroom);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.updatedNodes && message.updatedNodes.length))
                            message.updatedNodes = [];
                        message.updatedNodes.push($root.hadoop.NodeReport.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.clusterNodeCount = reader.int32();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.preemption = $root.hadoop.PreemptionMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.preemption);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.nmTokens && message.nmTokens.length))
                            message.nmTokens = [];
                        message.nmTokens.push($root.hadoop.NMToken.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.amRmToken = $root.hadoop.Token.decode(reader, reader.size(), $undefined, _depth + 1, message.amRmToken);
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        if (!(message.containersFromPreviousAttempts && message.containersFromPreviousAttempts.length))
                            message.containersFromPreviousAttempts = [];
                        message.containersFromPreviousAttempts.push($root.hadoop.Container.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for AllocateResponse
         * @function getTypeUrl
         * @memberof hadoop.AllocateResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        AllocateResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.AllocateResponse";
        };

        /**
         * Command enum.
         * @name hadoop.AllocateResponse.Command
         * @enum {number}
         * @property {number} NONE=0 NONE value
         * @property {number} RESYNC=1 RESYNC value
         * @property {number} SHUTDOWN=2 SHUTDOWN value
         */
        AllocateResponse.Command = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NONE"] = 0;
            values[valuesById[1] = "RESYNC"] = 1;
            values[valuesById[2] = "SHUTDOWN"] = 2;
            return values;
        })();

        return AllocateResponse;
    })();

    hadoop.FinishApplicationMasterRequest = (function() {

        /**
         * Properties of a FinishApplicationMasterRequest.
         * @typedef {Object} hadoop.FinishApplicationMasterRequest.$Properties
         * @property {string|null} [diagnostics] FinishApplicationMasterRequest diagnostics
         * @property {string|null} [trackingUrl] FinishApplicationMasterRequest trackingUrl
         * @property {hadoop.FinishApplicationMasterRequest.FinalStatus|null} [finalStatus] FinishApplicationMasterRequest finalStatus
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FinishApplicationMasterRequest.
         * @memberof hadoop
         * @interface IFinishApplicationMasterRequest
         * @augments hadoop.FinishApplicationMasterRequest.$Properties
         * @deprecated Use hadoop.FinishApplicationMasterRequest.$Properties instead.
         */

        /**
         * Shape of a FinishApplicationMasterRequest.
         * @typedef {hadoop.FinishApplicationMasterRequest.$Properties} hadoop.FinishApplicationMasterRequest.$Shape
         */

        /**
         * Constructs a new FinishApplicationMasterRequest.
         * @memberof hadoop
         * @classdesc Represents a FinishApplicationMasterRequest.
         * @constructor
         * @param {hadoop.FinishApplicationMasterRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FinishApplicationMasterRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FinishApplicationMasterRequest diagnostics.
         * @member {string} diagnostics
         * @memberof hadoop.FinishApplicationMasterRequest
         * @instance
         */
        FinishApplicationMasterRequest.prototype.diagnostics = "";

        /**
         * FinishApplicationMasterRequest trackingUrl.
         * @member {string} trackingUrl
         * @memberof hadoop.FinishApplicationMasterRequest
         * @instance
         */
        FinishApplicationMasterRequest.prototype.trackingUrl = "";

        /**
         * FinishApplicationMasterRequest finalStatus.
         * @member {hadoop.FinishApplicationMasterRequest.FinalStatus} finalStatus
         * @memberof hadoop.FinishApplicationMasterRequest
         * @instance
         */
        FinishApplicationMasterRequest.prototype.finalStatus = 0;

        /**
         * Creates a new FinishApplicationMasterRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.FinishApplicationMasterRequest
         * @static
         * @param {hadoop.FinishApplicationMasterRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.FinishApplicationMasterRequest} FinishApplicationMasterRequest instance
         * @type {{
         *   (properties: hadoop.FinishApplicationMasterRequest.$Shape): hadoop.FinishApplicationMasterRequest & hadoop.FinishApplicationMasterRequest.$Shape;
         *   (properties?: hadoop.FinishApplicationMasterRequest.$Properties): hadoop.FinishApplicationMasterRequest;
         * }}
         */
        FinishApplicationMasterRequest.create = function(properties) {
            return new FinishApplicationMasterRequest(properties);
        };

        /**
         * Encodes the specified FinishApplicationMasterRequest message. Does not implicitly {@link hadoop.FinishApplicationMasterRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.FinishApplicationMasterRequest
         * @static
         * @param {hadoop.FinishApplicationMasterRequest.$Properties} message FinishApplicationMasterRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FinishApplicationMasterRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.diagnostics != null && $Object.hasOwnProperty.call(message, "diagnostics"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.diagnostics);
            if (message.trackingUrl != null && $Object.hasOwnProperty.call(message, "trackingUrl"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.trackingUrl);
            if (message.finalStatus != null && $Object.hasOwnProperty.call(message, "finalStatus"))
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.finalStatus);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FinishApplicationMasterRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.FinishApplicationMasterRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.FinishApplicationMasterRequest & hadoop.FinishApplicationMasterRequest.$Shape} FinishApplicationMasterRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FinishApplicationMasterRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.FinishApplicationMasterRequest();
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
                        message.diagnostics = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.trackingUrl = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        value = reader.int32();
                        if ($root.hadoop.FinishApplicationMasterRequest.FinalStatus[value] !== $undefined)
                            message.finalStatus = value;
                        else if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
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
         * Gets the type url for FinishApplicationMasterRequest
         * @function getTypeUrl
         * @memberof hadoop.FinishApplicationMasterRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        FinishApplicationMasterRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.FinishApplicationMasterRequest";
        };

        /**
         * FinalStatus enum.
         * @name hadoop.FinishApplicationMasterRequest.FinalStatus
         * @enum {number}
         * @property {number} UNDEFINED=0 UNDEFINED value
         * @property {number} SUCCEEDED=1 SUCCEEDED value
         * @property {number} FAILED=2 FAILED value
         * @property {number} KILLED=3 KILLED value
         * @property {number} ENDED=4 ENDED value
         */
        FinishApplicationMasterRequest.FinalStatus = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNDEFINED"] = 0;
            values[valuesById[1] = "SUCCEEDED"] = 1;
            values[valuesById[2] = "FAILED"] = 2;
            values[valuesById[3] = "KILLED"] = 3;
            values[valuesById[4] = "ENDED"] = 4;
            return values;
        })();

        return FinishApplicationMasterRequest;
    })();

    hadoop.FinishApplicationMasterResponse = (function() {

        /**
         * Properties of a FinishApplicationMasterResponse.
         * @typedef {Object} hadoop.FinishApplicationMasterResponse.$Properties
         * @property {boolean|null} [isUnregistered] FinishApplicationMasterResponse isUnregistered
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FinishApplicationMasterResponse.
         * @memberof hadoop
         * @interface IFinishApplicationMasterResponse
         * @augments hadoop.FinishApplicationMasterResponse.$Properties
         * @deprecated Use hadoop.FinishApplicationMasterResponse.$Properties instead.
         */

        /**
         * Shape of a FinishApplicationMasterResponse.
         * @typedef {hadoop.FinishApplicationMasterResponse.$Properties} hadoop.FinishApplicationMasterResponse.$Shape
         */

        /**
         * Constructs a new FinishApplicationMasterResponse.
         * @memberof hadoop
         * @classdesc Represents a FinishApplicationMasterResponse.
         * @constructor
         * @param {hadoop.FinishApplicationMasterResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FinishApplicationMasterResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FinishApplicationMasterResponse isUnregistered.
         * @member {boolean} isUnregistered
         * @memberof hadoop.FinishApplicationMasterResponse
         * @instance
         */
        FinishApplicationMasterResponse.prototype.isUnregistered = false;

        /**
         * Creates a new FinishApplicationMasterResponse instance using the specified properties.
         * @function create
         * @memberof hadoop.FinishApplicationMasterResponse
         * @static
         * @param {hadoop.FinishApplicationMasterResponse.$Properties=} [properties] Properties to set
         * @returns {hadoop.FinishApplicationMasterResponse} FinishApplicationMasterResponse instance
         * @type {{
         *   (properties: hadoop.FinishApplicationMasterResponse.$Shape): hadoop.FinishApplicationMasterResponse & hadoop.FinishApplicationMasterResponse.$Shape;
         *   (properties?: hadoop.FinishApplicationMasterResponse.$Properties): hadoop.FinishApplicationMasterResponse;
         * }}
         */
        FinishApplicationMasterResponse.create = function(properties) {
            return new FinishApplicationMasterResponse(properties);
        };

        /**
         * Encodes the specified FinishApplicationMasterResponse message. Does not implicitly {@link hadoop.FinishApplicationMasterResponse.verify|verify} messages.
         * @function encode
         * @memberof hadoop.FinishApplicationMasterResponse
         * @static
         * @param {hadoop.FinishApplicationMasterResponse.$Properties} message FinishApplicationMasterResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FinishApplicationMasterResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.isUnregistered != null && $Object.hasOwnProperty.call(message, "isUnregistered"))
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.isUnregistered);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FinishApplicationMasterResponse message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.FinishApplicationMasterResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.FinishApplicationMasterResponse & hadoop.FinishApplicationMasterResponse.$Shape} FinishApplicationMasterResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FinishApplicationMasterResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.FinishApplicationMasterResponse();
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
                        message.isUnregistered = reader.bool();
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
         * Gets the type url for FinishApplicationMasterResponse
         * @function getTypeUrl
         * @memberof hadoop.FinishApplicationMasterResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        FinishApplicationMasterResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.FinishApplicationMasterResponse";
        };

        return FinishApplicationMasterResponse;
    })();

    hadoop.StartContainerRequest = (function() {

        /**
         * Properties of a StartContainerRequest.
         * @typedef {Object} hadoop.StartContainerRequest.$Properties
         * @property {hadoop.ContainerLaunchContext.$Properties|null} [launchContext] StartContainerRequest launchContext
         * @property {hadoop.Token.$Properties|null} [containerToken] StartContainerRequest containerToken
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StartContainerRequest.
         * @memberof hadoop
         * @interface IStartContainerRequest
         * @augments hadoop.StartContainerRequest.$Properties
         * @deprecated Use hadoop.StartContainerRequest.$Properties instead.
         */

        /**
         * Shape of a StartContainerRequest.
         * @typedef {hadoop.StartContainerRequest.$Properties} hadoop.StartContainerRequest.$Shape
         */

        /**
         * Constructs a new StartContainerRequest.
         * @memberof hadoop
         * @classdesc Represents a StartContainerRequest.
         * @constructor
         * @param {hadoop.StartContainerRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StartContainerRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StartContainerRequest launchContext.
         * @member {hadoop.ContainerLaunchContext.$Properties|null|undefined} launchContext
         * @memberof hadoop.StartContainerRequest
         * @instance
         */
        StartContainerRequest.prototype.launchContext = null;

        /**
         * StartContainerRequest containerToken.
         * @member {hadoop.Token.$Properties|null|undefined} containerToken
         * @memberof hadoop.StartContainerRequest
         * @instance
         */
        StartContainerRequest.prototype.containerToken = null;

        /**
         * Creates a new StartContainerRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.StartContainerRequest
         * @static
         * @param {hadoop.StartContainerRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.StartContainerRequest} StartContainerRequest instance
         * @type {{
         *   (properties: hadoop.StartContainerRequest.$Shape): hadoop.StartContainerRequest & hadoop.StartContainerRequest.$Shape;
         *   (properties?: hadoop.StartContainerRequest.$Properties): hadoop.StartContainerRequest;
         * }}
         */
        StartContainerRequest.create = function(properties) {
            return new StartContainerRequest(properties);
        };

        /**
         * Encodes the specified StartContainerRequest message. Does not implicitly {@link hadoop.StartContainerRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StartContainerRequest
         * @static
         * @param {hadoop.StartContainerRequest.$Properties} message StartContainerRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StartContainerRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.launchContext != null && $Object.hasOwnProperty.call(message, "launchContext"))
                $root.hadoop.ContainerLaunchContext.encode(message.launchContext, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.containerToken != null && $Object.hasOwnProperty.call(message, "containerToken"))
                $root.hadoop.Token.encode(message.containerToken, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StartContainerRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StartContainerRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StartContainerRequest & hadoop.StartContainerRequest.$Shape} StartContainerRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StartContainerRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StartContainerRequest();
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
                        message.launchContext = $root.hadoop.ContainerLaunchContext.decode(reader, reader.size(), $undefined, _depth + 1, message.launchContext);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.containerToken = $root.hadoop.Token.decode(reader, reader.size(), $undefined, _depth + 1, message.containerToken);
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
         * Gets the type url for StartContainerRequest
         * @function getTypeUrl
         * @memberof hadoop.StartContainerRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StartContainerRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StartContainerRequest";
        };

        return StartContainerRequest;
    })();

    hadoop.StartContainersRequest = (function() {

        /**
         * Properties of a StartContainersRequest.
         * @typedef {Object} hadoop.StartContainersRequest.$Properties
         * @property {Array.<hadoop.StartContainerRequest.$Properties>|null} [requests] StartContainersRequest requests
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StartContainersRequest.
         * @memberof hadoop
         * @interface IStartContainersRequest
         * @augments hadoop.StartContainersRequest.$Properties
         * @deprecated Use hadoop.StartContainersRequest.$Properties instead.
         */

        /**
         * Shape of a StartContainersRequest.
         * @typedef {hadoop.StartContainersRequest.$Properties} hadoop.StartContainersRequest.$Shape
         */

        /**
         * Constructs a new StartContainersRequest.
         * @memberof hadoop
         * @classdesc Represents a StartContainersRequest.
         * @constructor
         * @param {hadoop.StartContainersRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StartContainersRequest = function (properties) {
            this.requests = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StartContainersRequest requests.
         * @member {Array.<hadoop.StartContainerRequest.$Properties>} requests
         * @memberof hadoop.StartContainersRequest
         * @instance
         */
        StartContainersRequest.prototype.requests = $util.emptyArray;

        /**
         * Creates a new StartContainersRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.StartContainersRequest
         * @static
         * @param {hadoop.StartContainersRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.StartContainersRequest} StartContainersRequest instance
         * @type {{
         *   (properties: hadoop.StartContainersRequest.$Shape): hadoop.StartContainersRequest & hadoop.StartContainersRequest.$Shape;
         *   (properties?: hadoop.StartContainersRequest.$Properties): hadoop.StartContainersRequest;
         * }}
         */
        StartContainersRequest.create = function(properties) {
            return new StartContainersRequest(properties);
        };

        /**
         * Encodes the specified StartContainersRequest message. Does not implicitly {@link hadoop.StartContainersRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StartContainersRequest
         * @static
         * @param {hadoop.StartContainersRequest.$Properties} message StartContainersRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StartContainersRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requests != null && message.requests.length)
                for (let i = 0; i < message.requests.length; ++i)
                    $root.hadoop.StartContainerRequest.encode(message.requests[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StartContainersRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StartContainersRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StartContainersRequest & hadoop.StartContainersRequest.$Shape} StartContainersRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StartContainersRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StartContainersRequest();
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
                        if (!(message.requests && message.requests.length))
                            message.requests = [];
                        message.requests.push($root.hadoop.StartContainerRequest.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for StartContainersRequest
         * @function getTypeUrl
         * @memberof hadoop.StartContainersRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StartContainersRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StartContainersRequest";
        };

        return StartContainersRequest;
    })();

    hadoop.ContainerException = (function() {

        /**
         * Properties of a ContainerException.
         * @typedef {Object} hadoop.ContainerException.$Properties
         * @property {hadoop.ContainerId.$Properties|null} [containerId] ContainerException containerId
         * @property {hadoop.SerializedException.$Properties|null} [exception] ContainerException exception
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ContainerException.
         * @memberof hadoop
         * @interface IContainerException
         * @augments hadoop.ContainerException.$Properties
         * @deprecated Use hadoop.ContainerException.$Properties instead.
         */

        /**
         * Shape of a ContainerException.
         * @typedef {hadoop.ContainerException.$Properties} hadoop.ContainerException.$Shape
         */

        /**
         * Constructs a new ContainerException.
         * @memberof hadoop
         * @classdesc Represents a ContainerException.
         * @constructor
         * @param {hadoop.ContainerException.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ContainerException = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ContainerException containerId.
         * @member {hadoop.ContainerId.$Properties|null|undefined} containerId
         * @memberof hadoop.ContainerException
         * @instance
         */
        ContainerException.prototype.containerId = null;

        /**
         * ContainerException exception.
         * @member {hadoop.SerializedException.$Properties|null|undefined} exception
         * @memberof hadoop.ContainerException
         * @instance
         */
        ContainerException.prototype.exception = null;

        /**
         * Creates a new ContainerException instance using the specified properties.
         * @function create
         * @memberof hadoop.ContainerException
         * @static
         * @param {hadoop.ContainerException.$Properties=} [properties] Properties to set
         * @returns {hadoop.ContainerException} ContainerException instance
         * @type {{
         *   (properties: hadoop.ContainerException.$Shape): hadoop.ContainerException & hadoop.ContainerException.$Shape;
         *   (properties?: hadoop.ContainerException.$Properties): hadoop.ContainerException;
         * }}
         */
        ContainerException.create = function(properties) {
            return new ContainerException(properties);
        };

        /**
         * Encodes the specified ContainerException message. Does not implicitly {@link hadoop.ContainerException.verify|verify} messages.
         * @function encode
         * @memberof hadoop.ContainerException
         * @static
         * @param {hadoop.ContainerException.$Properties} message ContainerException message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ContainerException.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.containerId != null && $Object.hasOwnProperty.call(message, "containerId"))
                $root.hadoop.ContainerId.encode(message.containerId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.exception != null && $Object.hasOwnProperty.call(message, "exception"))
                $root.hadoop.SerializedException.encode(message.exception, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ContainerException message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.ContainerException
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.ContainerException & hadoop.ContainerException.$Shape} ContainerException
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ContainerException.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.ContainerException();
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
                        message.containerId = $root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1, message.containerId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.exception = $root.hadoop.SerializedException.decode(reader, reader.size(), $undefined, _depth + 1, message.exception);
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
         * Gets the type url for ContainerException
         * @function getTypeUrl
         * @memberof hadoop.ContainerException
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ContainerException.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.ContainerException";
        };

        return ContainerException;
    })();

    hadoop.StartContainersResponse = (function() {

        /**
         * Properties of a StartContainersResponse.
         * @typedef {Object} hadoop.StartContainersResponse.$Properties
         * @property {Array.<hadoop.StringBytes.$Properties>|null} [servicesMetaData] StartContainersResponse servicesMetaData
         * @property {Array.<hadoop.ContainerId.$Properties>|null} [succeeded] StartContainersResponse succeeded
         * @property {Array.<hadoop.ContainerException.$Properties>|null} [failed] StartContainersResponse failed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StartContainersResponse.
         * @memberof hadoop
         * @interface IStartContainersResponse
         * @augments hadoop.StartContainersResponse.$Properties
         * @deprecated Use hadoop.StartContainersResponse.$Properties instead.
         */

        /**
         * Shape of a StartContainersResponse.
         * @typedef {hadoop.StartContainersResponse.$Properties} hadoop.StartContainersResponse.$Shape
         */

        /**
         * Constructs a new StartContainersResponse.
         * @memberof hadoop
         * @classdesc Represents a StartContainersResponse.
         * @constructor
         * @param {hadoop.StartContainersResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StartContainersResponse = function (properties) {
            this.servicesMetaData = [];
            this.succeeded = [];
            this.failed = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StartContainersResponse servicesMetaData.
         * @member {Array.<hadoop.StringBytes.$Properties>} servicesMetaData
         * @memberof hadoop.StartContainersResponse
         * @instance
         */
        StartContainersResponse.prototype.servicesMetaData = $util.emptyArray;

        /**
         * StartContainersResponse succeeded.
         * @member {Array.<hadoop.ContainerId.$Properties>} succeeded
         * @memberof hadoop.StartContainersResponse
         * @instance
         */
        StartContainersResponse.prototype.succeeded = $util.emptyArray;

        /**
         * StartContainersResponse failed.
         * @member {Array.<hadoop.ContainerException.$Properties>} failed
         * @memberof hadoop.StartContainersResponse
         * @instance
         */
        StartContainersResponse.prototype.failed = $util.emptyArray;

        /**
         * Creates a new StartContainersResponse instance using the specified properties.
         * @function create
         * @memberof hadoop.StartContainersResponse
         * @static
         * @param {hadoop.StartContainersResponse.$Properties=} [properties] Properties to set
         * @returns {hadoop.StartContainersResponse} StartContainersResponse instance
         * @type {{
         *   (properties: hadoop.StartContainersResponse.$Shape): hadoop.StartContainersResponse & hadoop.StartContainersResponse.$Shape;
         *   (properties?: hadoop.StartContainersResponse.$Properties): hadoop.StartContainersResponse;
         * }}
         */
        StartContainersResponse.create = function(properties) {
            return new StartContainersResponse(properties);
        };

        /**
         * Encodes the specified StartContainersResponse message. Does not implicitly {@link hadoop.StartContainersResponse.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StartContainersResponse
         * @static
         * @param {hadoop.StartContainersResponse.$Properties} message StartContainersResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StartContainersResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.servicesMetaData != null && message.servicesMetaData.length)
                for (let i = 0; i < message.servicesMetaData.length; ++i)
                    $root.hadoop.StringBytes.encode(message.servicesMetaData[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.succeeded != null && message.succeeded.length)
                for (let i = 0; i < message.succeeded.length; ++i)
                    $root.hadoop.ContainerId.encode(message.succeeded[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.failed != null && message.failed.length)
                for (let i = 0; i < message.failed.length; ++i)
                    $root.hadoop.ContainerException.encode(message.failed[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StartContainersResponse message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StartContainersResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StartContainersResponse & hadoop.StartContainersResponse.$Shape} StartContainersResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StartContainersResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StartContainersResponse();
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
                        if (!(message.servicesMetaData && message.servicesMetaData.length))
                            message.servicesMetaData = [];
                        message.servicesMetaData.push($root.hadoop.StringBytes.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.succeeded && message.succeeded.length))
                            message.succeeded = [];
                        message.succeeded.push($root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.failed && message.failed.length))
                            message.failed = [];
                        message.failed.push($root.hadoop.ContainerException.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for StartContainersResponse
         * @function getTypeUrl
         * @memberof hadoop.StartContainersResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StartContainersResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StartContainersResponse";
        };

        return StartContainersResponse;
    })();

    hadoop.StopContainersRequest = (function() {

        /**
         * Properties of a StopContainersRequest.
         * @typedef {Object} hadoop.StopContainersRequest.$Properties
         * @property {Array.<hadoop.ContainerId.$Properties>|null} [containerIds] StopContainersRequest containerIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StopContainersRequest.
         * @memberof hadoop
         * @interface IStopContainersRequest
         * @augments hadoop.StopContainersRequest.$Properties
         * @deprecated Use hadoop.StopContainersRequest.$Properties instead.
         */

        /**
         * Shape of a StopContainersRequest.
         * @typedef {hadoop.StopContainersRequest.$Properties} hadoop.StopContainersRequest.$Shape
         */

        /**
         * Constructs a new StopContainersRequest.
         * @memberof hadoop
         * @classdesc Represents a StopContainersRequest.
         * @constructor
         * @param {hadoop.StopContainersRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StopContainersRequest = function (properties) {
            this.containerIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StopContainersRequest containerIds.
         * @member {Array.<hadoop.ContainerId.$Properties>} containerIds
         * @memberof hadoop.StopContainersRequest
         * @instance
         */
        StopContainersRequest.prototype.containerIds = $util.emptyArray;

        /**
         * Creates a new StopContainersRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.StopContainersRequest
         * @static
         * @param {hadoop.StopContainersRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.StopContainersRequest} StopContainersRequest instance
         * @type {{
         *   (properties: hadoop.StopContainersRequest.$Shape): hadoop.StopContainersRequest & hadoop.StopContainersRequest.$Shape;
         *   (properties?: hadoop.StopContainersRequest.$Properties): hadoop.StopContainersRequest;
         * }}
         */
        StopContainersRequest.create = function(properties) {
            return new StopContainersRequest(properties);
        };

        /**
         * Encodes the specified StopContainersRequest message. Does not implicitly {@link hadoop.StopContainersRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StopContainersRequest
         * @static
         * @param {hadoop.StopContainersRequest.$Properties} message StopContainersRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StopContainersRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.containerIds != null && message.containerIds.length)
                for (let i = 0; i < message.containerIds.length; ++i)
                    $root.hadoop.ContainerId.encode(message.containerIds[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StopContainersRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StopContainersRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StopContainersRequest & hadoop.StopContainersRequest.$Shape} StopContainersRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StopContainersRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StopContainersRequest();
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
                        if (!(message.containerIds && message.containerIds.length))
                            message.containerIds = [];
                        message.containerIds.push($root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for StopContainersRequest
         * @function getTypeUrl
         * @memberof hadoop.StopContainersRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StopContainersRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StopContainersRequest";
        };

        return StopContainersRequest;
    })();

    hadoop.StopContainersResponse = (function() {

        /**
         * Properties of a StopContainersResponse.
         * @typedef {Object} hadoop.StopContainersResponse.$Properties
         * @property {Array.<hadoop.ContainerId.$Properties>|null} [succeeded] StopContainersResponse succeeded
         * @property {Array.<hadoop.ContainerException.$Properties>|null} [failed] StopContainersResponse failed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StopContainersResponse.
         * @memberof hadoop
         * @interface IStopContainersResponse
         * @augments hadoop.StopContainersResponse.$Properties
         * @deprecated Use hadoop.StopContainersResponse.$Properties instead.
         */

        /**
         * Shape of a StopContainersResponse.
         * @typedef {hadoop.StopContainersResponse.$Properties} hadoop.StopContainersResponse.$Shape
         */

        /**
         * Constructs a new StopContainersResponse.
         * @memberof hadoop
         * @classdesc Represents a StopContainersResponse.
         * @constructor
         * @param {hadoop.StopContainersResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StopContainersResponse = function (properties) {
            this.succeeded = [];
            this.failed = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StopContainersResponse succeeded.
         * @member {Array.<hadoop.ContainerId.$Properties>} succeeded
         * @memberof hadoop.StopContainersResponse
         * @instance
         */
        StopContainersResponse.prototype.succeeded = $util.emptyArray;

        /**
         * StopContainersResponse failed.
         * @member {Array.<hadoop.ContainerException.$Properties>} failed
         * @memberof hadoop.StopContainersResponse
         * @instance
         */
        StopContainersResponse.prototype.failed = $util.emptyArray;

        /**
         * Creates a new StopContainersResponse instance using the specified properties.
         * @function create
         * @memberof hadoop.StopContainersResponse
         * @static
         * @param {hadoop.StopContainersResponse.$Properties=} [properties] Properties to set
         * @returns {hadoop.StopContainersResponse} StopContainersResponse instance
         * @type {{
         *   (properties: hadoop.StopContainersResponse.$Shape): hadoop.StopContainersResponse & hadoop.StopContainersResponse.$Shape;
         *   (properties?: hadoop.StopContainersResponse.$Properties): hadoop.StopContainersResponse;
         * }}
         */
        StopContainersResponse.create = function(properties) {
            return new StopContainersResponse(properties);
        };

        /**
         * Encodes the specified StopContainersResponse message. Does not implicitly {@link hadoop.StopContainersResponse.verify|verify} messages.
         * @function encode
         * @memberof hadoop.StopContainersResponse
         * @static
         * @param {hadoop.StopContainersResponse.$Properties} message StopContainersResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StopContainersResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.succeeded != null && message.succeeded.length)
                for (let i = 0; i < message.succeeded.length; ++i)
                    $root.hadoop.ContainerId.encode(message.succeeded[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.failed != null && message.failed.length)
                for (let i = 0; i < message.failed.length; ++i)
                    $root.hadoop.ContainerException.encode(message.failed[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StopContainersResponse message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.StopContainersResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.StopContainersResponse & hadoop.StopContainersResponse.$Shape} StopContainersResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StopContainersResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.StopContainersResponse();
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
                        if (!(message.succeeded && message.succeeded.length))
                            message.succeeded = [];
                        message.succeeded.push($root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.failed && message.failed.length))
                            message.failed = [];
                        message.failed.push($root.hadoop.ContainerException.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for StopContainersResponse
         * @function getTypeUrl
         * @memberof hadoop.StopContainersResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        StopContainersResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.StopContainersResponse";
        };

        return StopContainersResponse;
    })();

    hadoop.GetContainerStatusesRequest = (function() {

        /**
         * Properties of a GetContainerStatusesRequest.
         * @typedef {Object} hadoop.GetContainerStatusesRequest.$Properties
         * @property {Array.<hadoop.ContainerId.$Properties>|null} [containerIds] GetContainerStatusesRequest containerIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetContainerStatusesRequest.
         * @memberof hadoop
         * @interface IGetContainerStatusesRequest
         * @augments hadoop.GetContainerStatusesRequest.$Properties
         * @deprecated Use hadoop.GetContainerStatusesRequest.$Properties instead.
         */

        /**
         * Shape of a GetContainerStatusesRequest.
         * @typedef {hadoop.GetContainerStatusesRequest.$Properties} hadoop.GetContainerStatusesRequest.$Shape
         */

        /**
         * Constructs a new GetContainerStatusesRequest.
         * @memberof hadoop
         * @classdesc Represents a GetContainerStatusesRequest.
         * @constructor
         * @param {hadoop.GetContainerStatusesRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetContainerStatusesRequest = function (properties) {
            this.containerIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetContainerStatusesRequest containerIds.
         * @member {Array.<hadoop.ContainerId.$Properties>} containerIds
         * @memberof hadoop.GetContainerStatusesRequest
         * @instance
         */
        GetContainerStatusesRequest.prototype.containerIds = $util.emptyArray;

        /**
         * Creates a new GetContainerStatusesRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.GetContainerStatusesRequest
         * @static
         * @param {hadoop.GetContainerStatusesRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.GetContainerStatusesRequest} GetContainerStatusesRequest instance
         * @type {{
         *   (properties: hadoop.GetContainerStatusesRequest.$Shape): hadoop.GetContainerStatusesRequest & hadoop.GetContainerStatusesRequest.$Shape;
         *   (properties?: hadoop.GetContainerStatusesRequest.$Properties): hadoop.GetContainerStatusesRequest;
         * }}
         */
        GetContainerStatusesRequest.create = function(properties) {
            return new GetContainerStatusesRequest(properties);
        };

        /**
         * Encodes the specified GetContainerStatusesRequest message. Does not implicitly {@link hadoop.GetContainerStatusesRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.GetContainerStatusesRequest
         * @static
         * @param {hadoop.GetContainerStatusesRequest.$Properties} message GetContainerStatusesRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetContainerStatusesRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.containerIds != null && message.containerIds.length)
                for (let i = 0; i < message.containerIds.length; ++i)
                    $root.hadoop.ContainerId.encode(message.containerIds[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetContainerStatusesRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.GetContainerStatusesRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.GetContainerStatusesRequest & hadoop.GetContainerStatusesRequest.$Shape} GetContainerStatusesRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetContainerStatusesRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.GetContainerStatusesRequest();
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
                        if (!(message.containerIds && message.containerIds.length))
                            message.containerIds = [];
                        message.containerIds.push($root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for GetContainerStatusesRequest
         * @function getTypeUrl
         * @memberof hadoop.GetContainerStatusesRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetContainerStatusesRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.GetContainerStatusesRequest";
        };

        return GetContainerStatusesRequest;
    })();

    hadoop.GetContainerStatusesResponse = (function() {

        /**
         * Properties of a GetContainerStatusesResponse.
         * @typedef {Object} hadoop.GetContainerStatusesResponse.$Properties
         * @property {Array.<hadoop.ContainerStatus.$Properties>|null} [statuses] GetContainerStatusesResponse statuses
         * @property {Array.<hadoop.ContainerException.$Properties>|null} [failed] GetContainerStatusesResponse failed
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GetContainerStatusesResponse.
         * @memberof hadoop
         * @interface IGetContainerStatusesResponse
         * @augments hadoop.GetContainerStatusesResponse.$Properties
         * @deprecated Use hadoop.GetContainerStatusesResponse.$Properties instead.
         */

        /**
         * Shape of a GetContainerStatusesResponse.
         * @typedef {hadoop.GetContainerStatusesResponse.$Properties} hadoop.GetContainerStatusesResponse.$Shape
         */

        /**
         * Constructs a new GetContainerStatusesResponse.
         * @memberof hadoop
         * @classdesc Represents a GetContainerStatusesResponse.
         * @constructor
         * @param {hadoop.GetContainerStatusesResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GetContainerStatusesResponse = function (properties) {
            this.statuses = [];
            this.failed = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GetContainerStatusesResponse statuses.
         * @member {Array.<hadoop.ContainerStatus.$Properties>} statuses
         * @memberof hadoop.GetContainerStatusesResponse
         * @instance
         */
        GetContainerStatusesResponse.prototype.statuses = $util.emptyArray;

        /**
         * GetContainerStatusesResponse failed.
         * @member {Array.<hadoop.ContainerException.$Properties>} failed
         * @memberof hadoop.GetContainerStatusesResponse
         * @instance
         */
        GetContainerStatusesResponse.prototype.failed = $util.emptyArray;

        /**
         * Creates a new GetContainerStatusesResponse instance using the specified properties.
         * @function create
         * @memberof hadoop.GetContainerStatusesResponse
         * @static
         * @param {hadoop.GetContainerStatusesResponse.$Properties=} [properties] Properties to set
         * @returns {hadoop.GetContainerStatusesResponse} GetContainerStatusesResponse instance
         * @type {{
         *   (properties: hadoop.GetContainerStatusesResponse.$Shape): hadoop.GetContainerStatusesResponse & hadoop.GetContainerStatusesResponse.$Shape;
         *   (properties?: hadoop.GetContainerStatusesResponse.$Properties): hadoop.GetContainerStatusesResponse;
         * }}
         */
        GetContainerStatusesResponse.create = function(properties) {
            return new GetContainerStatusesResponse(properties);
        };

        /**
         * Encodes the specified GetContainerStatusesResponse message. Does not implicitly {@link hadoop.GetContainerStatusesResponse.verify|verify} messages.
         * @function encode
         * @memberof hadoop.GetContainerStatusesResponse
         * @static
         * @param {hadoop.GetContainerStatusesResponse.$Properties} message GetContainerStatusesResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GetContainerStatusesResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.statuses != null && message.statuses.length)
                for (let i = 0; i < message.statuses.length; ++i)
                    $root.hadoop.ContainerStatus.encode(message.statuses[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.failed != null && message.failed.length)
                for (let i = 0; i < message.failed.length; ++i)
                    $root.hadoop.ContainerException.encode(message.failed[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GetContainerStatusesResponse message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.GetContainerStatusesResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.GetContainerStatusesResponse & hadoop.GetContainerStatusesResponse.$Shape} GetContainerStatusesResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GetContainerStatusesResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.GetContainerStatusesResponse();
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
                        if (!(message.statuses && message.statuses.length))
                            message.statuses = [];
                        message.statuses.push($root.hadoop.ContainerStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.failed && message.failed.length))
                            message.failed = [];
                        message.failed.push($root.hadoop.ContainerException.decode(reader, reader.size(), $undefined, _depth + 1));
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
         * Gets the type url for GetContainerStatusesResponse
         * @function getTypeUrl
         * @memberof hadoop.GetContainerStatusesResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        GetContainerStatusesResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.GetContainerStatusesResponse";
        };

        return GetContainerStatusesResponse;
    })();

    hadoop.SignalContainerRequest = (function() {

        /**
         * Properties of a SignalContainerRequest.
         * @typedef {Object} hadoop.SignalContainerRequest.$Properties
         * @property {hadoop.ContainerId.$Properties} containerId SignalContainerRequest containerId
         * @property {hadoop.SignalContainerRequest.Command} command SignalContainerRequest command
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SignalContainerRequest.
         * @memberof hadoop
         * @interface ISignalContainerRequest
         * @augments hadoop.SignalContainerRequest.$Properties
         * @deprecated Use hadoop.SignalContainerRequest.$Properties instead.
         */

        /**
         * Shape of a SignalContainerRequest.
         * @typedef {hadoop.SignalContainerRequest.$Properties} hadoop.SignalContainerRequest.$Shape
         */

        /**
         * Constructs a new SignalContainerRequest.
         * @memberof hadoop
         * @classdesc Represents a SignalContainerRequest.
         * @constructor
         * @param {hadoop.SignalContainerRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SignalContainerRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SignalContainerRequest containerId.
         * @member {hadoop.ContainerId.$Properties} containerId
         * @memberof hadoop.SignalContainerRequest
         * @instance
         */
        SignalContainerRequest.prototype.containerId = null;

        /**
         * SignalContainerRequest command.
         * @member {hadoop.SignalContainerRequest.Command} command
         * @memberof hadoop.SignalContainerRequest
         * @instance
         */
        SignalContainerRequest.prototype.command = 0;

        /**
         * Creates a new SignalContainerRequest instance using the specified properties.
         * @function create
         * @memberof hadoop.SignalContainerRequest
         * @static
         * @param {hadoop.SignalContainerRequest.$Properties=} [properties] Properties to set
         * @returns {hadoop.SignalContainerRequest} SignalContainerRequest instance
         * @type {{
         *   (properties: hadoop.SignalContainerRequest.$Shape): hadoop.SignalContainerRequest & hadoop.SignalContainerRequest.$Shape;
         *   (properties?: hadoop.SignalContainerRequest.$Properties): hadoop.SignalContainerRequest;
         * }}
         */
        SignalContainerRequest.create = function(properties) {
            return new SignalContainerRequest(properties);
        };

        /**
         * Encodes the specified SignalContainerRequest message. Does not implicitly {@link hadoop.SignalContainerRequest.verify|verify} messages.
         * @function encode
         * @memberof hadoop.SignalContainerRequest
         * @static
         * @param {hadoop.SignalContainerRequest.$Properties} message SignalContainerRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SignalContainerRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            $root.hadoop.ContainerId.encode(message.containerId, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            writer.uint32(/* id 2, wireType 0 =*/16).int32(message.command);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SignalContainerRequest message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.SignalContainerRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.SignalContainerRequest & hadoop.SignalContainerRequest.$Shape} SignalContainerRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SignalContainerRequest.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.SignalContainerRequest();
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
                        message.containerId = $root.hadoop.ContainerId.decode(reader, reader.size(), $undefined, _depth + 1, message.containerId);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        value = reader.int32();
                        if ($root.hadoop.SignalContainerRequest.Command[value] !== $undefined)
                            message.command = value;
                        else if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
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
            if (!$Object.hasOwnProperty.call(message, "containerId"))
                throw $util.ProtocolError("missing required 'containerId'", { instance: message });
            if (!$Object.hasOwnProperty.call(message, "command"))
                throw $util.ProtocolError("missing required 'command'", { instance: message });
            return message;
        };

        /**
         * Gets the type url for SignalContainerRequest
         * @function getTypeUrl
         * @memberof hadoop.SignalContainerRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SignalContainerRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.SignalContainerRequest";
        };

        /**
         * Command enum.
         * @name hadoop.SignalContainerRequest.Command
         * @enum {number}
         * @property {number} NONE=0 NONE value
         * @property {number} OUTPUT_THREAD_DUMP=1 OUTPUT_THREAD_DUMP value
         * @property {number} GRACEFUL_SHUTDOWN=2 GRACEFUL_SHUTDOWN value
         * @property {number} FORCEFUL_SHUTDOWN=3 FORCEFUL_SHUTDOWN value
         */
        SignalContainerRequest.Command = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NONE"] = 0;
            values[valuesById[1] = "OUTPUT_THREAD_DUMP"] = 1;
            values[valuesById[2] = "GRACEFUL_SHUTDOWN"] = 2;
            values[valuesById[3] = "FORCEFUL_SHUTDOWN"] = 3;
            return values;
        })();

        return SignalContainerRequest;
    })();

    hadoop.SignalContainerResponse = (function() {

        /**
         * Properties of a SignalContainerResponse.
         * @typedef {Object} hadoop.SignalContainerResponse.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SignalContainerResponse.
         * @memberof hadoop
         * @interface ISignalContainerResponse
         * @augments hadoop.SignalContainerResponse.$Properties
         * @deprecated Use hadoop.SignalContainerResponse.$Properties instead.
         */

        /**
         * Shape of a SignalContainerResponse.
         * @typedef {hadoop.SignalContainerResponse.$Properties} hadoop.SignalContainerResponse.$Shape
         */

        /**
         * Constructs a new SignalContainerResponse.
         * @memberof hadoop
         * @classdesc Represents a SignalContainerResponse.
         * @constructor
         * @param {hadoop.SignalContainerResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SignalContainerResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Creates a new SignalContainerResponse instance using the specified properties.
         * @function create
         * @memberof hadoop.SignalContainerResponse
         * @static
         * @param {hadoop.SignalContainerResponse.$Properties=} [properties] Properties to set
         * @returns {hadoop.SignalContainerResponse} SignalContainerResponse instance
         * @type {{
         *   (properties: hadoop.SignalContainerResponse.$Shape): hadoop.SignalContainerResponse & hadoop.SignalContainerResponse.$Shape;
         *   (properties?: hadoop.SignalContainerResponse.$Properties): hadoop.SignalContainerResponse;
         * }}
         */
        SignalContainerResponse.create = function(properties) {
            return new SignalContainerResponse(properties);
        };

        /**
         * Encodes the specified SignalContainerResponse message. Does not implicitly {@link hadoop.SignalContainerResponse.verify|verify} messages.
         * @function encode
         * @memberof hadoop.SignalContainerResponse
         * @static
         * @param {hadoop.SignalContainerResponse.$Properties} message SignalContainerResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SignalContainerResponse.encode = function (message, writer, _depth) {
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
         * Decodes a SignalContainerResponse message from the specified reader or buffer.
         * @function decode
         * @memberof hadoop.SignalContainerResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {hadoop.SignalContainerResponse & hadoop.SignalContainerResponse.$Shape} SignalContainerResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SignalContainerResponse.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.hadoop.SignalContainerResponse();
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
         * Gets the type url for SignalContainerResponse
         * @function getTypeUrl
         * @memberof hadoop.SignalContainerResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SignalContainerResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/hadoop.SignalContainerResponse";
        };

        return SignalContainerResponse;
    })();

    return hadoop;
})();

export {
  $root as default
};
